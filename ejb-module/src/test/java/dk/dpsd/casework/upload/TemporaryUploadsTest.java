package dk.dpsd.casework.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Design 9: nothing personal stays on disk behind a case that ended")
class TemporaryUploadsTest {

    private static final Instant ENDED = Instant.parse("2026-03-29T00:50:00Z");
    private static final long CASE = 7;

    @TempDir
    Path folder;

    @Test
    void whateverLiesThereAtTheStartIsLeftOver() throws IOException {
        Path left = file("left.tmp", ENDED);
        at(ENDED);
        assertThat(left).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsMade() {
        var uploads = new TemporaryUploads(Clock.fixed(ENDED, ZoneOffset.UTC));
        uploads.keptIn(folder.resolve("deep/er"));
        assertThat(folder.resolve("deep/er")).isDirectory();
    }

    @Test
    void whatARequestMayStillReadIsLeftAloneAndNotDone() throws IOException {
        var uploads = at(ENDED.plus(Duration.ofMinutes(1)));
        Path young = file("young.tmp", ENDED.minus(Duration.ofMinutes(1)));
        assertThat(uploads.remove(CASE, ENDED)).isFalse();
        assertThat(young).exists();
    }

    @Test
    void itIsDoneOnceNothingFromBeforeTheEndIsThere() throws IOException {
        var uploads = at(ENDED.plus(TemporaryUploads.LONGEST_REQUEST));
        Path old = file("old.tmp", ENDED.minusMillis(1));
        Path since = file("since.tmp", ENDED.plusMillis(1));
        assertThat(uploads.remove(CASE, ENDED)).isTrue();
        assertThat(old).doesNotExist();
        assertThat(since).as("another request's").exists();
    }

    @Test
    void nothingIsDoneWhileNobodyKnowsWhere() {
        var uploads = new TemporaryUploads(Clock.fixed(ENDED, ZoneOffset.UTC));
        assertThat(uploads.remove(CASE, ENDED)).isFalse();
    }

    private TemporaryUploads at(Instant now) {
        var uploads = new TemporaryUploads(Clock.fixed(now, ZoneOffset.UTC));
        uploads.keptIn(folder);
        return uploads;
    }

    private Path file(String name, Instant written) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "Testperson");
        Files.setLastModifiedTime(file, FileTime.from(written));
        return file;
    }
}
