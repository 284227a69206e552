package dk.dpsd.national.register;

import dk.dpsd.national.model.register.RegisterOwner;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a node remembers of the owners in the register: to find them every case is read, and every page of the register
 * offers them. Asked anew after some seconds.
 */
@ApplicationScoped
public class KnownOwners {

    static final Duration KEPT = Duration.ofSeconds(15);

    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN);

    private record Known(List<RegisterOwner> owners, Instant until) {}

    /** For the container's proxy. */
    protected KnownOwners() {
        this(null);
    }

    @Inject
    public KnownOwners(Clock clock) {
        this.clock = clock;
    }

    List<RegisterOwner> of(Supplier<List<RegisterOwner>> ask) {
        Instant now = Clocks.now(clock);
        Known present = known;
        if (!now.isBefore(present.until())) {
            present = new Known(List.copyOf(ask.get()), now.plus(KEPT));
            known = present;
        }
        return present.owners();
    }
}
