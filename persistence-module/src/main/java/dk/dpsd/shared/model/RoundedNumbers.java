package dk.dpsd.shared.model;

/**
 * Numbers as they leave the system for everybody (afrunding): up or down to a multiple of five, so that two tables with
 * slightly different conditions cannot be subtracted to find a small number (docs/decisions/017). Which way is drawn by
 * lot, and right on average; the lot is drawn by the cases themselves, so that the same cases give the same number however
 * they were asked for, and asking again gives nothing new.
 */
public final class RoundedNumbers {

    /** What every number can be divided by. */
    public static final int BASE = SmallNumbers.LIMIT;

    private RoundedNumbers() {}

    /**
     * A number as it is shown; nought stays nought.
     *
     * @param lot a sum over the counted cases of a number that belongs to each
     */
    public static long of(long count, long lot) {
        if (count < 0) {
            throw new IllegalArgumentException("no count: " + count);
        }
        long over = count % BASE;
        boolean up = Math.floorMod(mixed(lot * 31 + count), BASE) < over;
        return count - over + (up ? BASE : 0);
    }

    /** Neighbouring lots give nothing away of each other (the finaliser of SplitMix64). */
    private static long mixed(long lot) {
        long mixed = lot + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
