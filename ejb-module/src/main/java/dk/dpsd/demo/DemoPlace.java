package dk.dpsd.demo;

import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.reporting.ReportedPlace;
import java.util.List;
import java.util.Map;

/**
 * A place of the demo world and who works its cases there.
 *
 * @param receiver null where nobody receives: its reports land in "Uden postkasse"
 * @param share how often something happens there, relative to the others
 */
record DemoPlace(ReportedPlace place, String receiver, String handler, int share) {

    private static final String MUNICIPAL_RECEIVER = "risikomanager.jammerbugt";
    private static final String MUNICIPAL_HANDLER = "sagsbehandler.jammerbugt";

    /** The four private homes of the pilot have 150 of 400; two of them have no account and are handled municipally. */
    static final List<DemoPlace> ALL = List.of(
            home("Solgården Plejecenter", "privat.solgaarden", 50),
            home("Aabybro Plejehjem", "privat.aabybro", 40),
            home("Saltum Plejecenter", MUNICIPAL_HANDLER, 30),
            home("Birkelse Plejecenter", MUNICIPAL_HANDLER, 30),
            unit(DemoUnits.HJEMMESYGEPLEJEN, "initialmodtager.hjemmesygeplejen", "sagsbehandler.hjemmesygeplejen", 60),
            unit(DemoUnits.KAAS, MUNICIPAL_RECEIVER, MUNICIPAL_HANDLER, 45),
            unit(DemoUnits.GENOPTRAENINGEN, "initialmodtager.jammerbugt", "risikomanager.jammerbugt", 20),
            unit(DemoUnits.SENGEAFSNIT_S5, "initialmodtager.kardiologi", "sagsbehandler.kardiologi", 55),
            unit(DemoUnits.TRAUMECENTER, "risikomanager.nordjylland", "risikomanager.nordjylland", 30),
            unit(DemoUnits.HJEMMEPLEJEN_AARHUS, "risikomanager.aarhus", "risikomanager.aarhus", 34),
            unit(DemoUnits.OEJENKLINIK, null, null, 3),
            unit(DemoUnits.HOSPICE_SENGEAFSNIT, null, null, 3));

    static final int SHARES = ALL.stream().mapToInt(DemoPlace::share).sum();

    private static DemoPlace home(String name, String handler, int share) {
        var place = ReportedPlace.of(OwnerKind.KOMMUNE, DemoUnits.JAMMERBUGT, name);
        return new DemoPlace(place, MUNICIPAL_RECEIVER, handler, share);
    }

    private static DemoPlace unit(long code, String receiver, String handler, int share) {
        return new DemoPlace(ReportedPlace.found(code), receiver, handler, share);
    }

    /** How some reporters spell the homes that most is reported from; the others do as everybody. */
    private static final Map<String, List<String>> SPELLINGS = Map.of(
            "Solgården Plejecenter", List.of("solgaarden", "Plejecenter Solgården", "Solgården plejehjem"),
            "Aabybro Plejehjem", List.of("Åbybro plejehjem", "Plejehjemmet Aabybro"));

    /** Every so many reports somebody spells it otherwise. */
    private static final int OTHERWISE = 4;

    /** The place as the reporter of a number spells it. */
    ReportedPlace placeFor(int number) {
        List<String> others =
                place.placeName() == null ? List.of() : SPELLINGS.getOrDefault(place.placeName(), List.of());
        if (others.isEmpty() || number % OTHERWISE != 0) {
            return place;
        }
        String spelling = others.get(number / OTHERWISE % others.size());
        return ReportedPlace.of(OwnerKind.KOMMUNE, DemoUnits.JAMMERBUGT, spelling);
    }

    /** The place a number between 0 and {@link #SHARES} falls on. */
    static DemoPlace at(int number) {
        int left = number;
        for (DemoPlace place : ALL) {
            left -= place.share();
            if (left < 0) {
                return place;
            }
        }
        throw new IllegalArgumentException("no place at " + number);
    }
}
