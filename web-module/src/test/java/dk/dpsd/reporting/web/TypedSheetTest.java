package dk.dpsd.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.collective.CollectiveArea;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.reporting.NewSheet;
import dk.dpsd.reporting.Problem;
import dk.dpsd.reporting.ReportedPlace;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSheetTest {

    private static final List<CollectiveArea> AREAS = new CollectiveAreas().in(YearMonth.of(2026, 10));

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "area", "FALD",
            "month", "2026-10",
            "unit", "937961000016000",
            "serious", "nej",
            "headline", " SR – Fald ",
            "learning", "Hejs sengehesten."));

    private NewSheet read() {
        return new TypedSheet(typed::get).read(AREAS, "key");
    }

    @Test
    void readsWhatWasTyped() {
        typed.put("count-FALD-SENG", " 3 ");
        typed.put("count-FALD-GANG", "");
        NewSheet sheet = read();
        assertThat(sheet.counts()).isEqualTo(Map.of("FALD-SENG", 3));
        assertThat(sheet.month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(sheet.place()).isEqualTo(ReportedPlace.found(937961000016000L));
        assertThat(sheet.headline()).isEqualTo("SR – Fald");
        assertThat(sheet.serious()).isFalse();
        assertThat(sheet.addition()).isFalse();
    }

    @Test
    void aPlaceThatCannotBeFoundHasItsOwnerAndName() {
        typed.putAll(
                Map.of("placeMode", "none", "ownerKind", "KOMMUNE", "owner", "311000016009", "placeName", "Solgården"));
        assertThat(read().place()).isEqualTo(ReportedPlace.of(OwnerKind.KOMMUNE, 311000016009L, "Solgården"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tre", "-1", "1,5", "3.000", "9999999999"})
    void aNumberThatIsNoneIsAProblemAndNotANothing(String text) {
        typed.put("count-FALD-SENG", text);
        var sheet = new TypedSheet(typed::get);
        sheet.read(AREAS, "key");
        assertThat(sheet.unreadable()).containsExactly(new Problem("counts", "problem.counts.form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "oktober", "2026-13", "2026"})
    void aMonthThatIsNoneIsMissing(String text) {
        typed.put("month", text);
        assertThat(read().month()).isNull();
    }

    @Test
    void whatWasNotAnsweredIsNotNo() {
        typed.remove("serious");
        assertThat(read().serious()).isNull();
    }
}
