package dk.dpsd.shared.model;

/** How many rows a list has, exact up to a bound: beyond it people read "1.000+". */
public record Count(long value, boolean exact) {

    public static final int BOUND = 1000;

    public static Count of(long found) {
        return found > BOUND ? new Count(BOUND, false) : new Count(found, true);
    }

    @Override
    public String toString() {
        return exact ? Long.toString(value) : "1.000+";
    }
}
