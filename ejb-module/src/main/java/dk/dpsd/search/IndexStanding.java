package dk.dpsd.search;

import java.io.Serializable;

/**
 * How this node's index stands.
 *
 * @param kind whether one can search
 * @param done how many cases are in one that is being built
 * @param all of how many
 */
public record IndexStanding(Kind kind, long done, long all) implements Serializable {

    static final IndexStanding BEFORE = new IndexStanding(Kind.BUILDING, 0, 0);
    static final IndexStanding READY = new IndexStanding(Kind.READY, 0, 0);
    static final IndexStanding FAILED = new IndexStanding(Kind.FAILED, 0, 0);

    /** What one can do with it. */
    public enum Kind {
        READY,
        BUILDING,
        FAILED
    }

    static IndexStanding building(long done, long all) {
        return new IndexStanding(Kind.BUILDING, done, all);
    }

    public boolean isReady() {
        return kind == Kind.READY;
    }

    public boolean isFailed() {
        return kind == Kind.FAILED;
    }

    /** In hundredths. */
    public long percent() {
        return all == 0 ? 0 : Math.min(100, 100 * done / all);
    }
}
