package dk.dpsd.statistics.front;

/**
 * Whether something happens more often than in the same period before: the ratio of two Poisson numbers over equal periods
 * (Poisson-forhold), tested exactly. Were both equally frequent, the later ones among all would be heads of fair coins; p is how
 * often so many heads or more come by chance.
 *
 * @param now how often in the period
 * @param before how often in the one before, of the same length
 */
public record Rise(long now, long before) {

    /** A rise that comes by chance less often than this is told. */
    public static final double CHANCE = 0.05;

    /** Fewer than these say nothing, however few there were before. */
    public static final long LEAST = 4;

    public Rise {
        if (now < 0 || before < 0) {
            throw new IllegalArgumentException("numbers are not negative");
        }
    }

    /** How often so many or more of all would be the later ones by chance alone; 1 where there are none. */
    public double p() {
        long all = now + before;
        double sum = 0;
        double chosen = -all * Math.log(2);
        // From all of them later down to as many as there are, so that the small parts are added first.
        for (long later = all; later >= now; later--) {
            sum += Math.exp(chosen);
            chosen += Math.log(later) - Math.log(all - later + 1.0);
        }
        return Math.min(1, sum);
    }

    public boolean isTold() {
        return now >= LEAST && now > before && p() < CHANCE;
    }
}
