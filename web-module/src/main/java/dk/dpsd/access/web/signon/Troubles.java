package dk.dpsd.access.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the operator of a way of logging in that is out of order: one line with cause and remedy, not one per visitor. */
@ApplicationScoped
public class Troubles {

    private static final Logger LOG = System.getLogger(Troubles.class.getName());
    private static final Duration SILENCE = Duration.ofMinutes(10);

    @Inject
    Clock clock;

    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    public void tell(String way, OutOfOrderException trouble) {
        Instant now = clock.instant();
        String line = "Log-in by " + way + " is out of order: " + trouble.getMessage();
        told.values().removeIf(when -> when.plus(SILENCE).isBefore(now));
        if (told.putIfAbsent(line, now) == null) {
            LOG.log(Level.WARNING, line);
        }
    }
}
