package dk.dpsd.casework.medicine;

import dk.dpsd.access.SystemCalls;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the medicine list at start: the file the installation names, or the demo list that comes along. */
@Singleton
@Startup
@DependsOn("Schema")
public class MedicineStart {

    private static final Logger LOG = System.getLogger(MedicineStart.class.getName());

    @Inject
    MedicineCatalogue catalogue;

    @Inject
    SystemCalls system;

    @Inject
    @ConfigProperty(name = "dpsd.medicine.file")
    Optional<String> file;

    @PostConstruct
    void load() {
        try (Reader reader = open()) {
            tell(system.call(() -> catalogue.load(reader)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(
                    Level.ERROR,
                    "The medicine list was not loaded from {0} ({1}). The products loaded before stay; mend the file and"
                            + " start again.",
                    name(),
                    e.getMessage());
        }
    }

    private void tell(MedicineCatalogue.Loaded loaded) {
        if (loaded.changes() > 0) {
            LOG.log(Level.INFO, "The medicine list was loaded; {0} products began or ended.", loaded.changes());
        }
        if (!loaded.refused().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0} lines of {1} are no products and were left out, the first being {2}. Mend them and start again.",
                    loaded.refused().size(),
                    name(),
                    loaded.refused().get(0));
        }
    }

    private String name() {
        return file.orElse("the built-in list");
    }

    private Reader open() throws IOException {
        return file.isPresent()
                ? Files.newBufferedReader(Path.of(file.get()))
                : new InputStreamReader(
                        MedicineStart.class.getResourceAsStream("medicines.csv"), StandardCharsets.UTF_8);
    }
}
