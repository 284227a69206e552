package dk.dpsd.audit;

import dk.dpsd.shared.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps people without a log-in from filling the access log: of the attempts of one address a minute only the first are
 * written one by one; what went unwritten is counted, and the next entry says how many there were. Each node counts for
 * itself.
 */
@ApplicationScoped
class Flood {

    static final int EACH = 60;
    static final int TOGETHER = 300;

    private static final Duration WHILE = Duration.ofMinutes(1);

    private final Map<String, Integer> written = new HashMap<>();
    private Instant since = Instant.EPOCH;
    private int together;
    private long unwritten;

    /**
     * Whether one more attempt is written.
     *
     * @param address where it came from
     * @return what its entry has to say of those that were not; empty where it is not written
     */
    synchronized Optional<List<FieldChange>> admit(String address, Instant now) {
        if (Duration.between(since, now).compareTo(WHILE) >= 0) {
            written.clear();
            together = 0;
            since = now;
        }
        String from = Objects.requireNonNullElse(address, "");
        if (together >= TOGETHER || written.getOrDefault(from, 0) >= EACH) {
            unwritten++;
            return Optional.empty();
        }
        together++;
        written.merge(from, 1, Integer::sum);
        var said = unwritten == 0
                ? List.<FieldChange>of()
                : List.of(FieldChange.harmless("unwritten", null, Long.toString(unwritten)));
        unwritten = 0;
        return Optional.of(said);
    }
}
