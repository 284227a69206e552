package dk.dpsd.access.web.press;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one network may press on a public page: so many times a minute and an hour; who pressed more waits until the
 * minute or hour is over. Everybody behind a municipality's one address shares it, so the bounds are wide. Each node counts
 * for itself, in a bounded memory: of more networks than it holds the ones that were first seen longest ago are forgotten.
 */
final class AddressPauses {

    /** So many networks are remembered; about 3 MB. */
    static final int MOST_NETWORKS = 20_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final int aMinute;
    private final int anHour;
    private final Map<String, Presses> networks = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Presses> eldest) {
            return size() > MOST_NETWORKS;
        }
    };

    AddressPauses(int aMinute, int anHour) {
        this.aMinute = aMinute;
        this.anHour = anHour;
    }

    /**
     * Counts a press.
     *
     * @return 0 where it may go on; else after how many seconds it may be tried again. A press that has to wait is not
     *     counted
     */
    synchronized long press(String network, Instant now) {
        Presses presses = networks.computeIfAbsent(network, first -> new Presses());
        long wait = Math.max(presses.minute.wait(now, MINUTE, aMinute), presses.hour.wait(now, HOUR, anHour));
        if (wait == 0) {
            presses.minute.count++;
            presses.hour.count++;
        }
        return wait;
    }

    /** After how many seconds a press would go on, 0 for at once; counts nothing. */
    synchronized long waits(String network, Instant now) {
        Presses presses = networks.get(network);
        return presses == null
                ? 0
                : Math.max(presses.minute.wait(now, MINUTE, aMinute), presses.hour.wait(now, HOUR, anHour));
    }

    synchronized int remembered() {
        return networks.size();
    }

    private static final class Presses {
        private final Window minute = new Window();
        private final Window hour = new Window();
    }

    private static final class Window {
        private Instant since = Instant.MIN;
        private int count;

        long wait(Instant now, Duration length, int bound) {
            if (!now.isBefore(end(length)) || now.isBefore(since)) {
                since = now;
                count = 0;
            }
            return count < bound
                    ? 0
                    : Math.max(1, Duration.between(now, end(length)).toSeconds());
        }

        private Instant end(Duration length) {
            return since.equals(Instant.MIN) ? Instant.MIN : since.plus(length);
        }
    }
}
