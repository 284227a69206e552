package dk.dpsd.seb.feed;

import dk.dpsd.seb.SebSource;
import dk.dpsd.seb.model.RoleImportRecord;
import dk.dpsd.seb.store.RoleImportStore;
import dk.dpsd.shared.model.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The file in which the real SEB leaves its rows, read at every delivery (R-SEB-07) where it has the only say. A file
 * that was read before is left alone; a server that was down reads it when it is up again.
 */
@ApplicationScoped
public class WatchedFile {

    @Inject
    @ConfigProperty(name = "dpsd.seb.file")
    Optional<String> path;

    @Inject
    SebSource source;

    @Inject
    RoleImportStore imports;

    @Inject
    ImportRound round;

    private final AtomicReference<Instant> lookedFor = new AtomicReference<>(Instant.MIN);

    /** @param due the last delivery that has come; the file is looked at once for each */
    void readWhenDue(Instant due) {
        if (source.isFile() && path.isPresent() && lookedFor.get().isBefore(due)) {
            read(Path.of(path.get()));
            lookedFor.set(due);
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        if (!Files.isReadable(file)) {
            round.missing(name);
            return;
        }
        byte[] content = content(file);
        if (!newestDigest().equals(Optional.of(Sha256.hex(content)))) {
            round.take(content, name, false);
        }
    }

    private Optional<String> newestDigest() {
        return imports.recent(1).stream().findFirst().map(RoleImportRecord::digest);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
