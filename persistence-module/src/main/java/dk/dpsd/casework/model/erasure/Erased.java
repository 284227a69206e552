package dk.dpsd.casework.model.erasure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much of each kind was erased; never what. */
public final class Erased {

    private final Map<Thing, Integer> counts;

    private Erased(Map<Thing, Integer> counts) {
        this.counts = Collections.unmodifiableMap(counts);
    }

    public static Erased nothing() {
        return new Erased(new EnumMap<>(Thing.class));
    }

    /** So many of one kind, which may be none: that there was nothing to erase is said too. */
    public static Erased of(Thing thing, int number) {
        return nothing().and(thing, number);
    }

    /** These and so many more of a kind. */
    public Erased and(Thing thing, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
        var sum = new EnumMap<Thing, Integer>(Thing.class);
        sum.putAll(counts);
        sum.merge(thing, number, Integer::sum);
        return new Erased(sum);
    }

    /** Both together. */
    public Erased and(Erased other) {
        Erased sum = this;
        for (var entry : other.counts.entrySet()) {
            sum = sum.and(entry.getKey(), entry.getValue());
        }
        return sum;
    }

    /** By kind, in the order of {@link Thing}. */
    public Map<Thing, Integer> counts() {
        return counts;
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
