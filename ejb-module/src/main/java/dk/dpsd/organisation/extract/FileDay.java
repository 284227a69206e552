package dk.dpsd.organisation.extract;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** The day of an extract. The files do not say it inside; some bear it in their name. */
public final class FileDay {

    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

    private FileDay() {}

    /** The day in the name, unless it lies ahead; else today. */
    public static LocalDate of(String fileName, LocalDate today) {
        var found = IN_NAME.matcher(fileName);
        while (found.find()) {
            var day = SorDates.parse(found.group(1) + found.group(2) + found.group(3));
            if (day.isPresent() && !day.get().isAfter(today)) {
                return day.get();
            }
        }
        return today;
    }
}
