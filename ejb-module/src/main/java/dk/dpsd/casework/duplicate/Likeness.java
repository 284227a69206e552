package dk.dpsd.casework.duplicate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether two cases may tell of the same incident: near in time, at the same place or in much the same words. A hint for
 * people, who decide.
 */
final class Likeness {

    /** So many days may lie between two dates of one incident. */
    static final int DAYS = 3;

    /** At one place a quarter of the words is enough; elsewhere below the same owner half of them. */
    private static final double AT_ONE_PLACE = 0.25;

    private static final double ELSEWHERE = 0.5;
    private static final int NAMED = 3;

    private Likeness() {}

    /**
     * What is compared.
     *
     * @param placeName Stednavn, or null
     * @param occurred the day of the incident, or null where nobody knows it
     * @param reported the day of the report
     */
    record Told(Long unit, String placeName, LocalDate occurred, LocalDate reported, WordSet words) {}

    /**
     * Why they are alike.
     *
     * @param samePlace the same unit, and the same Stednavn where both have one
     * @param days between them
     * @param words some that both have
     * @param score for the order only
     */
    record Why(boolean samePlace, long days, List<String> words, double score) {}

    static Optional<Why> of(Told one, Told other) {
        long days = days(one, other);
        boolean samePlace = isSamePlace(one, other);
        double likeness = one.words().likeness(other.words());
        if (days > DAYS || likeness < (samePlace ? AT_ONE_PLACE : ELSEWHERE)) {
            return Optional.empty();
        }
        double score = likeness + (samePlace ? 1 : 0) - days * 0.05;
        return Optional.of(new Why(samePlace, days, one.words().shared(other.words(), NAMED), score));
    }

    /** Between the days of the incident where both are known, else between those of the reports. */
    private static long days(Told one, Told other) {
        boolean known = one.occurred() != null && other.occurred() != null;
        return Math.abs(ChronoUnit.DAYS.between(
                known ? one.occurred() : one.reported(), known ? other.occurred() : other.reported()));
    }

    private static boolean isSamePlace(Told one, Told other) {
        boolean named = one.placeName() != null && other.placeName() != null;
        return one.unit() != null
                && Objects.equals(one.unit(), other.unit())
                && (!named
                        || one.placeName()
                                .strip()
                                .equalsIgnoreCase(other.placeName().strip()));
    }
}
