package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.dpsd.it.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Design 9: nothing personal is on disk beside the database; the container would leave uploads there for hours. */
@Journey
class UploadRemainsIT {

    private static final String MARKER = "Kirsebaerblomst-Testperson-5512";

    @Test
    void aDocumentThatWasTakenIsNotLeftInTheServersFolders(Browser browser) throws IOException {
        var sent = Reports.at("Plejecenter Kaas", "Med et stort dokument");
        var manager = browser.staff("risikomanager.jammerbugt");
        String address = manager.opens("/indbakke", sent);
        manager.accepts("risikomanager.jammerbugt");
        manager.open(address + "/dokumenter");
        // More than stays in memory.
        byte[] file = (MARKER + "\n").repeat(60_000).getBytes(StandardCharsets.UTF_8);
        manager.page().locator("#files").setInputFiles(new FilePayload("notat.txt", "text/plain", file));
        manager.press("Vedhæft").sees("notat.txt");

        Path work =
                Server.liberty().resolve("usr/servers").resolve(Server.name()).resolve("workarea");
        assertThat(folders(work)).as("the folder that is emptied").isNotEmpty();
        assertThat(filesWithTheMarker(work)).isEmpty();
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isDirectory)
                    .filter(folder -> folder.endsWith("uploads"))
                    .toList();
        }
    }

    private static List<Path> filesWithTheMarker(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .filter(UploadRemainsIT::holdsTheMarker)
                    .toList();
        }
    }

    private static boolean holdsTheMarker(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARKER);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
