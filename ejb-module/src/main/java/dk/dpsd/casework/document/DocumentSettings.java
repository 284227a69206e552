package dk.dpsd.casework.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much may be attached, and who looks for viruses. */
@ApplicationScoped
public class DocumentSettings {

    private static final int MEGABYTE = 1_000_000;
    private static final int LARGEST_POSSIBLE = 100;

    @Inject
    @ConfigProperty(name = "dpsd.documents.largest-mb", defaultValue = "10")
    int largestMegabytes;

    @Inject
    @ConfigProperty(name = "dpsd.documents.most-per-case", defaultValue = "50")
    int mostPerCase;

    @Inject
    @ConfigProperty(name = "dpsd.antivirus.clamd")
    Optional<String> clamd;

    private VirusScan scan;

    @PostConstruct
    void open() {
        if (largestMegabytes < 1 || largestMegabytes > LARGEST_POSSIBLE) {
            throw new IllegalStateException(
                    "dpsd.documents.largest-mb is " + largestMegabytes + "; it must lie between 1 and 100.");
        }
        scan = clamd.map(String::strip)
                .filter(place -> !place.isEmpty())
                .map(DocumentSettings::scanner)
                .orElseGet(VirusScan::none);
    }

    /** The scanner at a place written as host:port. */
    static VirusScan scanner(String place) {
        int colon = place.lastIndexOf(':');
        try {
            int port = Integer.parseInt(place.substring(colon + 1));
            if (colon > 0 && port > 0 && port < 65_536) {
                return new Clamd(place.substring(0, colon), port);
            }
        } catch (NumberFormatException e) {
            throw new IllegalStateException(notAPlace(place), e);
        }
        throw new IllegalStateException(notAPlace(place));
    }

    private static String notAPlace(String place) {
        return "dpsd.antivirus.clamd is " + place + "; it must be a host and a port, as in clamav.example.dk:3310.";
    }

    /** The largest file, in bytes. */
    public int largestBytes() {
        return largestMegabytes * MEGABYTE;
    }

    /** The same for people. */
    public int largestMegabytes() {
        return largestMegabytes;
    }

    /** How many documents one case can have. */
    public int mostPerCase() {
        return mostPerCase;
    }

    @Produces
    public FileGate gate() {
        return new FileGate(largestMegabytes, scan);
    }
}
