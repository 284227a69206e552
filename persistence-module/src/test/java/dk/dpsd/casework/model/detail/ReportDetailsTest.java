package dk.dpsd.casework.model.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-REP-04, R-REP-06: what a report can say of medicine, devices and further places. */
class ReportDetailsTest {

    private static final Medicine PANODIL = new Medicine(" Panodil ", " ", null, "500 mg", "");

    @Test
    void whatSaysNothingIsLeftOut() {
        var details = new ReportDetails(
                null,
                Answer.YES,
                List.of(PANODIL, new Medicine(" ", null, "", null, null)),
                List.of(new Device(null, null, null)),
                List.of(new Involved(null, null, "Navn", "Sti", " ")));
        assertThat(details.severalPlaces()).isEqualTo(Answer.UNANSWERED);
        assertThat(details.medicines()).containsExactly(new Medicine("Panodil", null, null, "500 mg", null));
        assertThat(details.devices()).isEmpty();
        assertThat(details.involved()).isEmpty();
        assertThat(details.isNone()).isFalse();
    }

    @Test
    void placesAndDiscoveryAreToldApart() {
        var involved = new Involved(PlaceRole.HANDED_OVER, 7L, "Afdeling", "Top › Afdeling", null);
        var discovered = new Involved(PlaceRole.DISCOVERED, null, null, null, "Trappen");
        var details = new ReportDetails(Answer.YES, Answer.YES, List.of(), List.of(), List.of(discovered, involved));
        assertThat(details.places()).containsExactly(involved);
        assertThat(details.discovered()).containsExactly(discovered);
        assertThat(details.freeTexts()).containsExactly("Trappen");
    }

    @Test
    void moreThanCanBeKeptIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> medicines(Collections.nCopies(21, PANODIL)));
        assertThat(medicines(Collections.nCopies(20, PANODIL)).medicines()).hasSize(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> medicines(List.of(new Medicine("x".repeat(201), null, null, null, null))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> medicines(List.of(new Medicine(null, null, null, null, "A10BA02-1234"))));
    }

    /** Every value of a row is looked at and logged by what its row declares. */
    @Test
    void everyValueHasANameAndASensitivity() {
        var details = new ReportDetails(
                Answer.YES,
                Answer.NO,
                List.of(PANODIL, PANODIL),
                List.of(new Device("Lift", "L", "1")),
                List.of(new Involved(PlaceRole.INVOLVED, 7L, "Afdeling", "Top › Afdeling", "Stue 4")));
        assertThat(DetailText.of(details))
                .extracting(DetailText::field)
                .containsExactly(
                        "medicine.1.tradeName",
                        "medicine.1.strength",
                        "medicine.2.tradeName",
                        "medicine.2.strength",
                        "device.1.type",
                        "device.1.tradeName",
                        "device.1.model",
                        "involved.1.role",
                        "involved.1.unit",
                        "involved.1.unitName",
                        "involved.1.unitPath",
                        "involved.1.placeName");
    }

    private static ReportDetails medicines(List<Medicine> rows) {
        return new ReportDetails(Answer.UNANSWERED, Answer.UNANSWERED, rows, List.of(), List.of());
    }
}
