package dk.dpsd.statistics.file;

import dk.dpsd.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What stands in a cell of a list, as people read it. */
public final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private CellText() {}

    public static String of(Object value) {
        if (value instanceof Instant moment) {
            return DAY.format(moment.atZone(Clocks.COPENHAGEN));
        }
        return value instanceof LocalDate day ? DAY.format(day) : String.valueOf(value);
    }
}
