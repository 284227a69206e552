package dk.dpsd.it.anonymisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The ids of what can be typed on the page of a case, and what stands there once it is anonymised. */
final class Fields {

    /** The same in every report, so that two of them are taken for one incident. */
    static final String SAID =
            " sengehesten stod nede hele natten, og borgeren faldt om på gulvet ved siden af sengen.";

    private static final List<String> ROWS = List.of(
            "medicines:0:tradeName",
            "medicines:0:substance",
            "medicines:0:route",
            "medicines:0:strength",
            "medicines:0:atc",
            "devices:0:type",
            "devices:0:tradeName",
            "devices:0:model",
            "places:0:placeName",
            "discovered:0:placeName");
    private static final List<String> TEXTS =
            List.of("headline", "description", "placeName", "causes", "learning", "internalNote");
    private static final List<String> BESIDE = List.of("patientName", "keyword1", "keyword2", "keyword3");

    static final List<String> OF_A_CASE =
            Stream.of(TEXTS, BESIDE, ROWS).flatMap(List::stream).toList();

    /** The page for cleaning calls its fields the same, with a word in front. */
    static final List<String> OF_A_DROPPED_CASE = Stream.of(TEXTS, List.of("comment"), ROWS)
            .flatMap(List::stream)
            .map(id -> "clean" + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1))
            .toList();

    private Fields() {}

    /** What stands in a field that nobody is to be found in. */
    static String clean(String id) {
        return id.startsWith("keyword") || id.equals("patientName") ? "" : "Renset";
    }

    /** Whether whole sentences go into it. */
    static boolean isLong(String id) {
        return id.equals("description");
    }
}
