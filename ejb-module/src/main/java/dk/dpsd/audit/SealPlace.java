package dk.dpsd.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the seals stand outside the database; best on a disk the database's owner cannot write to. */
@Dependent
class SealPlace {

    static final String FILE = "audit-seals.log";

    @Inject
    @ConfigProperty(name = "dpsd.audit.seal-file")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "dpsd.data", defaultValue = "data")
    String data;

    SealFile file() {
        return new SealFile(file.map(Path::of).orElseGet(() -> Path.of(data, FILE)));
    }
}
