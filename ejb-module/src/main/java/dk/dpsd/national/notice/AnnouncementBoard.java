package dk.dpsd.national.notice;

import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What a node remembers of the announcements, so that no page costs a statement more: asked anew after some seconds, and
 * at once where this node changed one. When each begins and ends is looked at for every page.
 */
@ApplicationScoped
public class AnnouncementBoard {

    private static final Duration KEPT = Duration.ofSeconds(15);

    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN, 0);
    private final AtomicInteger changes = new AtomicInteger();

    private record Known(List<AnnouncementLine> lines, Instant until, int changes) {}

    /** For the container's proxy. */
    protected AnnouncementBoard() {
        this(null);
    }

    @Inject
    public AnnouncementBoard(Clock clock) {
        this.clock = clock;
    }

    /** Those that are shown now. */
    public List<AnnouncementLine> shown(Supplier<List<AnnouncementLine>> ask) {
        Instant now = Clocks.now(clock);
        Known present = known;
        if (present.changes() != changes.get() || !now.isBefore(present.until())) {
            int seen = changes.get();
            present = new Known(List.copyOf(ask.get()), now.plus(KEPT), seen);
            known = present;
        }
        return present.lines().stream().filter(line -> line.isAt(now)).toList();
    }

    /** Not before the change can be seen by whoever asks. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AnnouncementsChanged changed) {
        changes.incrementAndGet();
    }
}
