package dk.dpsd.it.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds a browser on this machine and, where there is none, gets one: what {@code CHROME_PATH} names, what is on the
 * path, Playwright's own download, the distribution's package. Only then it gives up, in one line.
 */
final class BrowserFinder {

    static final String GIVES_UP =
            "No browser for the journeys: install Chromium (Debian/Ubuntu: apt-get install chromium)"
                    + " or set CHROME_PATH to a Chrome, Chromium or Edge.";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");

    private final Map<String, String> environment;
    private final BrowserSource machine;

    BrowserFinder(Map<String, String> environment, BrowserSource machine) {
        this.environment = environment;
        this.machine = machine;
    }

    static Path find() {
        return new BrowserFinder(System.getenv(), new MachineBrowsers()).search();
    }

    Path search() {
        List<Supplier<Optional<Path>>> places =
                List.of(this::named, this::onPath, machine::playwrightDownload, this::packaged);
        for (var place : places) {
            var found = place.get();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException(GIVES_UP);
    }

    private Optional<Path> named() {
        return Optional.ofNullable(environment.get("CHROME_PATH")).map(Path::of).filter(machine::runs);
    }

    private Optional<Path> onPath() {
        List<Path> candidates = new ArrayList<>();
        for (String name : NAMES) {
            for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
                candidates.add(Path.of(folder, name));
            }
        }
        return candidates.stream()
                .filter(Files::isExecutable)
                .filter(machine::runs)
                .findFirst();
    }

    private Optional<Path> packaged() {
        return machine.installPackage() ? onPath() : Optional.empty();
    }
}
