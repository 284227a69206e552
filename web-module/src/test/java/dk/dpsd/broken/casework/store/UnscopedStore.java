package dk.dpsd.broken.casework.store;

/** Breaks the second gate: reads a case without a scope. */
public class UnscopedStore {

    public long find(long id) {
        return id;
    }
}
