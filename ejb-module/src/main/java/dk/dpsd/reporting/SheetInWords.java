package dk.dpsd.reporting;

import dk.dpsd.casework.collective.CollectiveAreas;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The description a case of a sheet begins with: what the sheet counted, in the words its place would use. */
final class SheetInWords {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("da"));

    private SheetInWords() {}

    static String of(NewSheet sheet, CollectiveAreas areas) {
        String lines = sheet.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> areas.name(count.getKey()) + ": " + count.getValue())
                .collect(Collectors.joining("\n"));
        return "Samlerapport: %s, %s. Hændelser i alt: %d.\n%s"
                .formatted(areas.name(sheet.area()), MONTH.format(sheet.month()), sheet.total(), lines);
    }
}
