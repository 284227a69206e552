package dk.dpsd.reporting.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much one report can bring along; how large one file may be is said by the gate of documents. */
@ApplicationScoped
public class FileLimits {

    private static final long MEGABYTE = 1_000_000;

    @Inject
    @ConfigProperty(name = "dpsd.report.most-files", defaultValue = "10")
    int mostFiles;

    @Inject
    @ConfigProperty(name = "dpsd.report.files-mb", defaultValue = "30")
    int megabytes;

    @Inject
    @ConfigProperty(name = "dpsd.report.held-mb", defaultValue = "2000")
    int heldMegabytes;

    public int mostFiles() {
        return mostFiles;
    }

    public int megabytes() {
        return megabytes;
    }

    /** The files of all forms that are not sent yet together, in bytes: nobody fills the disk from outside. */
    long mostHeldBytes() {
        return heldMegabytes * MEGABYTE;
    }

    /** All files of a report together, in bytes. */
    long mostBytes() {
        return megabytes * MEGABYTE;
    }
}
