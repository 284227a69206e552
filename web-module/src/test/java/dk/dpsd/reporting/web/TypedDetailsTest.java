package dk.dpsd.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.reporting.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R-REP-04, R-REP-06, X-12. */
class TypedDetailsTest {

    private final Map<String, String> typed = new HashMap<>();
    private List<Problem> problems = List.of();

    private ReportDetails read() {
        var details = new TypedDetails(typed::get);
        ReportDetails read = details.read();
        problems = details.problems();
        return read;
    }

    @Test
    void nothingTypedSaysNothing() {
        assertThat(read()).isEqualTo(ReportDetails.none());
        assertThat(problems).isEmpty();
    }

    @Test
    void rowsAreReadAndEmptyOnesLeftOut() {
        typed.putAll(
                Map.of("medicineName-0", " Panodil ", "medicineStrength-0", "500 mg", "medicineName-3", "Ibumetin"));
        typed.putAll(Map.of("deviceType-1", "Sengehest", "deviceModel-2", " "));
        ReportDetails read = read();
        assertThat(read.medicines())
                .containsExactly(
                        new Medicine("Panodil", null, null, "500 mg", null),
                        new Medicine("Ibumetin", null, null, null, null));
        assertThat(read.devices()).containsExactly(new Device("Sengehest", null, null));
        assertThat(problems).isEmpty();
    }

    @Test
    void aPlaceIsTheChosenOneOrItsWords() {
        typed.putAll(
                Map.of("involvedPlace-0", "Plejecenter Kaas", "involvedUnit-0", "1016", "involvedRole-0", "TOOK_OVER"));
        typed.putAll(
                Map.of("involvedPlace-1", "Solgården", "involvedName-1", "afsnit 2", "involvedRole-1", "DISCOVERED"));
        assertThat(read().places())
                .containsExactly(
                        new Involved(PlaceRole.TOOK_OVER, 1016L, null, null, null),
                        new Involved(PlaceRole.INVOLVED, null, null, null, "Solgården, afsnit 2"));
        assertThat(read().severalPlaces()).isEqualTo(Answer.YES);
    }

    @Test
    void noIsTheAnswerWhateverStandsUnderIt() {
        typed.putAll(Map.of("severalPlaces", "NO", "involvedName-0", "Solgården"));
        typed.putAll(Map.of("discoveredElsewhere", "NO", "discoveredName-0", "Lægevagten"));
        assertThat(read()).isEqualTo(new ReportDetails(Answer.NO, Answer.NO, List.of(), List.of(), List.of()));
    }

    @Test
    void theDiscoveryIsAPlaceOfItsOwn() {
        typed.putAll(Map.of("discoveredElsewhere", "YES", "discoveredName-0", "Lægevagten"));
        assertThat(read().discovered())
                .containsExactly(new Involved(PlaceRole.DISCOVERED, null, null, null, "Lægevagten"));
        assertThat(read().severalPlaces()).isEqualTo(Answer.UNANSWERED);
    }

    @Test
    void whatIsTooLongIsToldBesideItsCell() {
        typed.putAll(Map.of("medicineAtc-0", "N02BE01N02B", "deviceType-0", "x".repeat(201)));
        typed.put("involvedName-4", "x".repeat(201));
        read();
        assertThat(problems)
                .containsExactly(
                        new Problem("medicineAtc-0", "problem.cell.long"),
                        new Problem("deviceType-0", "problem.cell.long"),
                        new Problem("involvedName-4", "problem.cell.long"));
    }

    /** Rows beyond what the form offers can only be forged; those it offers fit. */
    @Test
    void twentyPlacesFitAndTheDiscoveryIsToldThatItDoesNot() {
        for (int i = 0; i < 25; i++) {
            typed.put("involvedName-" + i, "sted " + i);
            typed.put("medicineName-" + i, "m" + i);
        }
        typed.put("discoveredName-0", "Lægevagten");
        assertThat(read().involved()).hasSize(20);
        assertThat(read().medicines()).hasSize(20);
        assertThat(problems).containsExactly(new Problem("involvedPlace-19", "problem.involved.many"));
    }

    @Test
    void aCodeThatIsNoneIsNoUnit() {
        typed.putAll(Map.of("involvedUnit-0", "1;drop", "involvedPlace-0", "Kaas"));
        assertThat(read().places()).containsExactly(new Involved(PlaceRole.INVOLVED, null, null, null, "Kaas"));
    }
}
