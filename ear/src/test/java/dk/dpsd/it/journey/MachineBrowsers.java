package dk.dpsd.it.journey;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The machine the build runs on. */
final class MachineBrowsers implements BrowserSource {

    private static final Path DEBIAN = Path.of("/etc/debian_version");

    @Override
    public boolean runs(Path candidate) {
        return Files.isExecutable(candidate) && succeeds(30, new ProcessBuilder(candidate.toString(), "--version"));
    }

    @Override
    public Optional<Path> playwrightDownload() {
        var downloaded = downloadedAlready();
        if (downloaded.isPresent()) {
            return downloaded;
        }
        var download = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        download.command().addAll(List.of("install", "chromium"));
        // Set for the build, so that nobody downloads by the way; here the download is what is wanted.
        download.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        return succeeds(600, download) ? downloadedAlready() : Optional.empty();
    }

    private Optional<Path> downloadedAlready() {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options)) {
            return Optional.of(Path.of(playwright.chromium().executablePath())).filter(this::runs);
        } catch (PlaywrightException e) {
            System.err.println("Playwright has no browser of its own here: " + e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public boolean installPackage() {
        if (!Files.exists(DEBIAN) || !"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        return aptGet("install", "-y", "chromium")
                || aptGet("update")
                        && (aptGet("install", "-y", "chromium") || aptGet("install", "-y", "chromium-browser"));
    }

    private static boolean aptGet(String... arguments) {
        var command = new ProcessBuilder("apt-get", "-q");
        command.command().addAll(List.of(arguments));
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return succeeds(900, command);
    }

    private static boolean succeeds(int seconds, ProcessBuilder command) {
        try {
            var process = command.redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            System.err.println("Cannot run " + command.command() + ": " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
