package dk.dpsd.casework;

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

/** Loads the classification at start: the file the installation names, or the one that comes along. */
@Singleton
@Startup
@DependsOn("Schema")
public class ClassificationStart {

    private static final Logger LOG = System.getLogger(ClassificationStart.class.getName());

    @Inject
    ClassificationCatalogue catalogue;

    @Inject
    SystemCalls system;

    @Inject
    @ConfigProperty(name = "dpsd.classification.file")
    Optional<String> file;

    @PostConstruct
    void load() {
        try (Reader reader = open()) {
            int changes = system.call(() -> catalogue.load(reader));
            if (changes > 0) {
                LOG.log(Level.INFO, "The classification was loaded; {0} terms began or ended.", changes);
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(
                    Level.ERROR,
                    "The classification was not loaded from {0} ({1}). The terms loaded before stay; mend the file and"
                            + " start again.",
                    file.orElse("the built-in file"),
                    e.getMessage());
        }
    }

    private Reader open() throws IOException {
        return file.isPresent()
                ? Files.newBufferedReader(Path.of(file.get()))
                : new InputStreamReader(
                        ClassificationStart.class.getResourceAsStream("classification.csv"), StandardCharsets.UTF_8);
    }
}
