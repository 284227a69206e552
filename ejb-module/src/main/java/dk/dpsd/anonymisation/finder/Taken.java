package dk.dpsd.anonymisation.finder;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of a text that are spoken for. */
final class Taken {

    /** Less of a name than this is no name. */
    private static final int SHORTEST = 3;

    private final TreeMap<Integer, Hit> byStart = new TreeMap<>();
    private final Text text;

    Taken(Text text) {
        this.text = text;
    }

    /** Takes the part, or what is left of it beside what was taken before; empty where nothing is left. */
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
        if (hit.kind() != Kind.NAME) {
            return Optional.empty();
        }
        return other.start() > hit.start() + 1 ? free(hit.until(other.start())) : behind(hit, other.end());
    }

    /** "1670 København V. Mads Toksvig": the whole words of a name behind a place. */
    private Optional<Hit> behind(Hit hit, int place) {
        int start = place;
        while (start < hit.end() && !Character.isLetter(text.value().charAt(start))) {
            start++;
        }
        boolean whole = start > place && hit.end() - start >= SHORTEST;
        return whole ? free(hit.from(start)) : Optional.empty();
    }
}
