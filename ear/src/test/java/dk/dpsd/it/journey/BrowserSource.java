package dk.dpsd.it.journey;

import java.nio.file.Path;
import java.util.Optional;

/** What the finder asks of a machine. */
interface BrowserSource {

    /** Whether this file is a browser that runs here. */
    boolean runs(Path candidate);

    /** The browser Playwright downloads, downloaded now where it is not yet here; empty where that does not work. */
    Optional<Path> playwrightDownload();

    /** Installs the distribution's Chromium; no where this is not Debian or Ubuntu, we are not root, or it failed. */
    boolean installPackage();
}
