package dk.dpsd.statistics.run;

import dk.dpsd.shared.model.SmallNumbers;

/**
 * One number of a table.
 *
 * @param hidden whether it is not shown, because it, or what could be reckoned from it, points at few people
 */
public record Figure(long number, boolean hidden) {

    /** What stands where a number is hidden; all of them look alike. */
    public static final String HIDDEN = "skjult";

    static Figure of(long number) {
        return new Figure(number, false);
    }

    /** As it may leave the unit: hidden where the protection of the table it stands in left nothing of it. */
    Figure shown(Long kept) {
        return new Figure(number, kept == null);
    }

    /** As it may leave the unit where no total is reckoned from it. */
    Figure alone() {
        return new Figure(number, SmallNumbers.isSmall(number));
    }

    /** As it is read: for pages and files. */
    public String text() {
        return hidden ? HIDDEN : Long.toString(number);
    }

    /** As it stands in a cell of a file: a number, or the word. */
    public Object cell() {
        return hidden ? HIDDEN : (Object) number;
    }

    /** How long its bar is; nothing where it is hidden. */
    public long drawn() {
        return hidden ? 0 : number;
    }
}
