package dk.dpsd.anonymisation.finder;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of a text that are spoken for. */
final class Taken {

    private final TreeMap<Integer, Hit> byStart = new TreeMap<>();

    /** Takes the part, or what is left of it in front of what was taken before; empty where nothing is left. */
    Optional<Hit> take(Hit hit) {
        Optional<Hit> free = free(hit);
        free.ifPresent(part -> byStart.put(part.start(), part));
        return free;
    }

    private Optional<Hit> free(Hit hit) {
        Map.Entry<Integer, Hit> before = byStart.lowerEntry(hit.end());
        if (before == null || !before.getValue().overlaps(hit)) {
            return Optional.of(hit);
        }
        Hit other = before.getValue();
        boolean cut = hit.kind() == Kind.NAME && other.start() > hit.start() + 1;
        return cut ? free(hit.until(other.start())) : Optional.empty();
    }
}
