package dk.dpsd.shared.sheet;

import dk.dpsd.shared.Clocks;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * What stands in the cells of a file. Spreadsheets take a text that begins like a formula for one and run it, so such a
 * text gets an apostrophe in front; somebody's name must not become a command on the desk of whoever opens the file.
 */
final class Cells {

    /** Also behind what a spreadsheet skips: blanks, tabs, marks that are not seen. */
    private static final Pattern FORMULA =
            Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\p{Cc}\\p{Cf}\\p{Z}]*[=+\\-@|%＝＋－＠]).*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(,\\d{1,10})?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Cells() {}

    static String safe(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    /** A value as text; days and moments by Danish time, so that they sort. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(LocalDateTime.ofInstant(moment, Clocks.COPENHAGEN));
        }
        return value instanceof Number ? value.toString() : safe(value.toString());
    }
}
