package dk.dpsd.anonymisation.review;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what was asked for last, and forgets the rest. Not for several threads by itself. */
final class Newest<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most how many are remembered */
    Newest(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
