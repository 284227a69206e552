package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which the build looks for a browser. */
class BrowserFinderIT {

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private final List<Path> broken = new ArrayList<>();
    private Optional<Path> download = Optional.empty();
    private Path packageInstalls;

    @Test
    void theNamedOneComesFirst() throws IOException {
        Path named = executable("my-chrome");
        executable("chromium");
        assertThat(search(Map.of("CHROME_PATH", named.toString()))).isEqualTo(named);
    }

    @Test
    void thenThePathInTheOrderOfTheNames() throws IOException {
        executable("google-chrome");
        Path chromium = executable("chromium");
        download = Optional.of(Path.of("downloaded"));
        assertThat(search(Map.of())).isEqualTo(chromium);
        assertThat(asked).isEmpty();
    }

    @Test
    void whatDoesNotRunIsPassedOver() throws IOException {
        broken.add(executable("chromium"));
        Path chrome = executable("google-chrome");
        assertThat(search(Map.of("CHROME_PATH", folder.resolve("gone").toString())))
                .isEqualTo(chrome);
    }

    @Test
    void thenPlaywrightsDownload() {
        download = Optional.of(Path.of("downloaded"));
        assertThat(search(Map.of())).isEqualTo(Path.of("downloaded"));
        assertThat(asked).containsExactly("download");
    }

    @Test
    void thenThePackage() {
        packageInstalls = folder.resolve("chromium");
        assertThat(search(Map.of())).isEqualTo(packageInstalls);
        assertThat(asked).containsExactly("download", "package");
    }

    @Test
    void thenItSaysInOneLineWhatToInstall() {
        assertThatThrownBy(() -> search(Map.of()))
                .hasMessage(BrowserFinder.GIVES_UP)
                .message()
                .doesNotContain("\n");
        assertThat(asked).containsExactly("download", "package");
    }

    private Path search(Map<String, String> environment) {
        Map<String, String> complete = new HashMap<>(environment);
        complete.put("PATH", folder.toString());
        return new BrowserFinder(complete, new Machine()).search();
    }

    private Path executable(String name) throws IOException {
        return Files.createFile(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private final class Machine implements BrowserSource {

        @Override
        public boolean runs(Path candidate) {
            return Files.isExecutable(candidate) && !broken.contains(candidate);
        }

        @Override
        public Optional<Path> playwrightDownload() {
            asked.add("download");
            return download;
        }

        @Override
        public boolean installPackage() {
            asked.add("package");
            if (packageInstalls == null) {
                return false;
            }
            try {
                executable(packageInstalls.getFileName().toString());
                return true;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
