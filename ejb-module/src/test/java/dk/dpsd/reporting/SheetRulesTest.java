package dk.dpsd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.collective.CollectiveAreas;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a collective report must hold (R-REP-07, domain B.5). */
class SheetRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final CollectiveAreas AREAS = new CollectiveAreas();
    private static final Map<String, Integer> FALLS = Map.of("FALD-SENG", 3, "FALD-GANG", 1);

    private static final NewSheet GOOD = sheet("FALD", OCTOBER, FALLS, false, "Hejs sengehesten.");

    private static NewSheet sheet(
            String area, YearMonth month, Map<String, Integer> counts, Boolean serious, String learning) {
        return new NewSheet(
                ReportedPlace.found(1L), area, month, counts, serious, "SR – Fald", learning, false, null, "key");
    }

    private static List<String> keys(NewSheet sheet) {
        return SheetRules.check(sheet, AREAS, TODAY).stream().map(Problem::key).toList();
    }

    @Test
    void aSheetInOrderHasNoProblem() {
        assertThat(keys(GOOD)).isEmpty();
        assertThat(GOOD.total()).isEqualTo(4);
    }

    static List<Arguments> wrongOnes() {
        return List.of(
                Arguments.of("problem.serious.missing", sheet("FALD", OCTOBER, FALLS, null, "x")),
                Arguments.of("problem.serious.single", sheet("FALD", OCTOBER, FALLS, true, "x")),
                Arguments.of("problem.area.missing", sheet(null, OCTOBER, FALLS, false, "x")),
                Arguments.of("problem.month.missing", sheet("FALD", null, FALLS, false, "x")),
                Arguments.of("problem.month.future", sheet("FALD", YearMonth.of(2026, 12), FALLS, false, "x")),
                Arguments.of("problem.month.before", sheet("FALD", YearMonth.of(2024, 2), FALLS, false, "x")),
                Arguments.of("problem.month.before", sheet("SELVSKADE", OCTOBER, FALLS, false, "x")),
                Arguments.of("problem.counts.none", sheet("FALD", OCTOBER, Map.of(), false, "x")),
                Arguments.of("problem.counts.none", sheet("FALD", OCTOBER, Map.of("FALD-SENG", 0), false, "x")),
                Arguments.of("problem.counts.range", sheet("FALD", OCTOBER, Map.of("FALD-SENG", 10_000), false, "x")),
                Arguments.of("problem.counts.range", sheet("FALD", OCTOBER, Map.of("FALD-SENG", -1), false, "x")),
                Arguments.of("problem.counts.foreign", sheet("FALD", OCTOBER, Map.of("INF-UVI", 1), false, "x")),
                Arguments.of("problem.learning.missing", sheet("FALD", OCTOBER, FALLS, false, " \n")),
                Arguments.of("problem.learning.long", sheet("FALD", OCTOBER, FALLS, false, "x".repeat(10_001))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongOnes")
    void whatIsWrongIsTold(String key, NewSheet sheet) {
        assertThat(keys(sheet)).containsExactly(key);
    }

    @Test
    void theMonthUnderWayAndTheLongestAreStillGood() {
        assertThat(keys(sheet("FALD", YearMonth.of(2026, 11), Map.of("FALD-SENG", 9_999), false, "x".repeat(10_000))))
                .isEmpty();
        assertThat(keys(sheet("FALD", YearMonth.of(2024, 3), FALLS, false, "x")))
                .isEmpty();
    }

    /** Place, headline and address obey the rules of every report. */
    @Test
    void whatItSharesWithAReportObeysTheSameRules() {
        var sheet = new NewSheet(null, "FALD", OCTOBER, FALLS, false, null, "x", false, "ikke en adresse", null);
        assertThat(keys(sheet))
                .containsExactlyInAnyOrder(
                        "problem.place.missing",
                        "problem.headline.missing",
                        "problem.contactEmail.form",
                        "problem.form.noKey");
    }

    @Test
    void theCaseBeginsWithTheSheetInWords() {
        assertThat(SheetInWords.of(GOOD, AREAS))
                .isEqualTo(
                        "Samlerapport: Fald, oktober 2026. Hændelser i alt: 4.\nFald fra seng: 3\nFald under gang: 1");
    }
}
