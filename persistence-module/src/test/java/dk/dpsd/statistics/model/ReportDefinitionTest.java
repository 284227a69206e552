package dk.dpsd.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDefinitionTest {

    private static ReportDefinition said(ReportType type, Variable rows, Variable columns, CaseCriteria criteria) {
        return new ReportDefinition("Fald", type, rows, columns, List.of(), criteria, ReportPeriod.LAST_YEAR_OF_MONTHS);
    }

    @ParameterizedTest
    @CsvSource({
        "BAR, SEVERITY, ,",
        "BAR, , , rowsMissing",
        "BAR, SEVERITY, STATE,",
        "CROSS, SEVERITY, , columnsMissing",
        "CROSS, SEVERITY, SEVERITY, twiceTheSame",
        "CROSS, SEVERITY, MONTH,",
        "LINE, SEVERITY, , rowsNoTime",
        "LINE, MONTH, ,",
        "LINE, WEEK, SEVERITY,",
        "LINE, WEEK, WEEK, twiceTheSame",
        "LIST, , ,"
    })
    void saysWhatIsMissing(ReportType type, Variable rows, Variable columns, String fault) {
        assertThat(said(type, rows, columns, CaseCriteria.ALL).fault()).isEqualTo(fault);
    }

    @Test
    void aTitleIsNeitherMissingNorTooLong() {
        ReportDefinition said = said(ReportType.BAR, Variable.STATE, null, CaseCriteria.ALL);
        assertThat(said.titled(null).fault()).isEqualTo("titleMissing");
        assertThat(said.titled("x".repeat(100)).fault()).isNull();
        assertThat(said.titled("x".repeat(101)).fault()).isEqualTo("titleMissing");
    }

    /** Rejected and deleted cases are left out of statistics unless they are asked for (design, "The case"). */
    @Test
    void rejectedAndDeletedAreCountedOnlyWhereTheyAreAskedFor() {
        assertThat(said(ReportType.BAR, Variable.SEVERITY, null, CaseCriteria.ALL)
                        .counted()
                        .of(Coded.STATE))
                .containsExactlyInAnyOrder("RECEIVED", "IN_PROGRESS", "CLOSED");
        CaseCriteria asked = CaseCriteria.ALL.with(Coded.STATE, "DELETED");
        assertThat(said(ReportType.BAR, Variable.SEVERITY, null, asked).counted())
                .isEqualTo(asked);
    }

    @Test
    void whoDividesByTheReasonAsksForThem() {
        CaseCriteria counted = said(ReportType.BAR, Variable.DROP_REASON, null, CaseCriteria.ALL)
                .counted();
        assertThat(counted.of(Coded.STATE)).isEmpty();
        assertThat(counted.of(Coded.DROP_REASON)).hasSize(5);
        CaseCriteria tests = CaseCriteria.ALL.with(Coded.DROP_REASON, "TEST");
        assertThat(said(ReportType.BAR, Variable.UNIT, null, tests).counted()).isEqualTo(tests);
    }

    /** Words are kept beside the codes, so that the codes could stand in an address (design 13). */
    @Test
    void criteriaComeBackFromARowAsTheyWere() {
        CaseCriteria criteria = CaseCriteria.ALL
                .with(Coded.PROBLEM, "fald", "forkert-dosis")
                .with(Coded.ATC, "N02")
                .with(Worded.PLACE_NAME, Set.of("Solgården & Co = 2", "Åbo"))
                .with(Worded.KEYWORD, Set.of("Fald"))
                .at(Set.of(new PlaceWanted(42, 3, true), new PlaceWanted(43, 4, false)));
        String codes = StoredCriteria.codes(criteria);
        assertThat(codes).doesNotContain("Solg").doesNotContain("Fald");
        assertThat(StoredCriteria.read(codes, StoredCriteria.words(criteria), unit -> unit == 42 ? 3 : 4))
                .isEqualTo(criteria);
        assertThat(StoredCriteria.read("", "", unit -> 0)).isEqualTo(CaseCriteria.ALL);
    }
}
