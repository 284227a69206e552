package dk.dpsd.it.anonymisation;

import java.util.List;
import java.util.stream.Stream;

/** The ids of what can be typed on the page of a case. */
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

    private Fields() {}

    /** Whether whole sentences go into it. */
    static boolean isLong(String id) {
        return id.equals("description");
    }
}
