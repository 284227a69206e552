package dk.dpsd.casework.upload;

import dk.dpsd.casework.FollowsErasure;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which the server keeps the parts of an upload while a request reads them. What a request left behind, by a
 * crash or a connection that broke, is deleted: nothing personal stays on disk (design 9). One folder a node; what a node
 * left that does not come back is the operator's to delete.
 */
@ApplicationScoped
public class TemporaryUploads implements FollowsErasure {

    /** Longer than a request may take to send and read a file. */
    static final Duration LONGEST_REQUEST = Duration.ofMinutes(15);

    @Inject
    Clock clock;

    private volatile Path folder;

    /** For the container's proxy. */
    protected TemporaryUploads() {}

    TemporaryUploads(Clock clock) {
        this.clock = clock;
    }

    /** Says where they are, once, before the first request: whatever lies there is left over. */
    public void keptIn(Path place) {
        folder = place;
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deleteBefore(Instant.MAX);
    }

    @Override
    public String keeper() {
        return "uploads";
    }

    /** Done when no file is left from before the case ended; those that a request may still read come next time. */
    @Override
    public boolean remove(long caseId, Instant erasedAt) {
        if (folder == null) {
            return false;
        }
        sweep();
        return files().stream().noneMatch(file -> isFrom(file, erasedAt));
    }

    /** Deletes what no request can be reading any more. */
    void sweep() {
        if (folder != null) {
            deleteBefore(Clocks.now(clock).minus(LONGEST_REQUEST));
        }
    }

    private void deleteBefore(Instant moment) {
        files().stream().filter(file -> isFrom(file, moment)).forEach(TemporaryUploads::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        // Not walked: that would stumble over what a request deletes meanwhile.
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file is there and was written before that moment. */
    private static boolean isFrom(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
