package dk.dpsd.anonymisation.finder;

/** Turns places in Java's UTF-16 units into places in code points; asked in rising order it walks the text once. */
final class CodePoints {

    private final String value;
    private int unit;
    private int point;

    CodePoints(String value) {
        this.value = value;
    }

    /** How many code points stand before this unit. */
    int before(int place) {
        if (place < unit) {
            unit = 0;
            point = 0;
        }
        point += value.codePointCount(unit, place);
        unit = place;
        return point;
    }
}
