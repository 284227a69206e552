package dk.dpsd.deadline.compliance;

import dk.dpsd.casework.model.criteria.Days;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quarter of a year (kvartal), in Denmark; written {@code 2026-3} in addresses. */
public record Quarter(int year, int number) implements Serializable, Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-([1-4])");
    private static final int MONTHS = 3;
    private static final int LAST = 4;

    public Quarter {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("no quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public static Optional<Quarter> parse(String text) {
        return Optional.ofNullable(text)
                .map(FORM::matcher)
                .filter(m -> m.matches())
                .map(m -> new Quarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    }

    public Quarter minus(int quarters) {
        return of(firstDay().minusMonths((long) MONTHS * quarters));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    public Days days() {
        return new Days(firstDay(), lastDay());
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return "%04d-%d".formatted(year, number);
    }
}
