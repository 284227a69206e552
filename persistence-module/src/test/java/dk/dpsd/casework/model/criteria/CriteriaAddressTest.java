package dk.dpsd.casework.model.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.shared.model.CaseState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Design 13: coded criteria stand in the address, free text never. */
class CriteriaAddressTest {

    private static final CaseCriteria MUCH = CaseCriteria.ALL
            .with(Coded.STATE, CaseState.CLOSED.name(), CaseState.DELETED.name())
            .with(Coded.SEVERITY, SeverityCategory.FATAL_CONSEQUENCE.name())
            .with(Coded.MAIN_GROUP, "medicinering", Coded.NOT_SAID)
            .with(Coded.HANDLER, "7")
            .with(Coded.ATC, "N02AA01")
            .at(Set.of(new PlaceWanted(11, 2, true), new PlaceWanted(12, 3, false)))
            .received(new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)))
            .occurred(new Days(null, LocalDate.of(2026, 2, 28)))
            .due(new Days(LocalDate.of(2026, 5, 1), null));

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(read(CriteriaAddress.parameters(MUCH)).criteria()).isEqualTo(MUCH);
        assertThat(read(CriteriaAddress.parameters(MUCH)).refused()).isEmpty();
    }

    @Test
    void anAddressIsTheSameEveryTime() {
        assertThat(CriteriaAddress.query(MUCH))
                .isEqualTo("tilstand=CLOSED&tilstand=DELETED&alvorlighed=FATAL_CONSEQUENCE&hovedgruppe=-"
                        + "&hovedgruppe=medicinering&atc=N02AA01&behandler=7&sted=11&kun=12&fra=2026-01-01"
                        + "&til=2026-03-31&sket-til=2026-02-28&frist-fra=2026-05-01");
        assertThat(CriteriaAddress.query(CaseCriteria.ALL)).isEmpty();
    }

    @Test
    void wordsStayOutOfIt() {
        var named = CaseCriteria.ALL
                .with(Worded.PLACE_NAME, Set.of("Hos Testperson"))
                .with(Worded.KEYWORD, Set.of("Fald"));
        assertThat(CriteriaAddress.query(named)).isEmpty();
        assertThat(named.withoutWords()).isEqualTo(CaseCriteria.ALL);
        assertThat(named.of(Worded.KEYWORD)).containsExactly("fald");
    }

    @ParameterizedTest
    @CsvSource({
        "tilstand, OPEN",
        "tilstand, -",
        "behandler, 0",
        "behandler, 7 or 1=1",
        "skala, 3",
        "hovedgruppe, medicinering')",
        "atc, n02",
        "fra, 2026-02-30",
        "sted, Stuen",
        "fokus, -"
    })
    void whatNoCriterionTakesIsNamedAndLeftOut(String parameter, String value) {
        var read = read(Map.of(parameter, List.of(value)));
        assertThat(read.criteria()).isEqualTo(CaseCriteria.ALL);
        assertThat(read.refused()).containsExactly(parameter);
    }

    @Test
    void anEmptyFieldAsksForNothingAndOtherParametersAreNotOurs() {
        var read = read(Map.of("tilstand", List.of(""), "fra", List.of(" "), "efter", List.of("1-2")));
        assertThat(read.criteria()).isEqualTo(CaseCriteria.ALL);
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void aUnitThatIsNotThereStaysAskedFor() {
        var read = CriteriaAddress.read(Map.of("sted", List.of("99")), unit -> PlaceWanted.UNKNOWN);
        assertThat(read.criteria().places()).containsExactly(new PlaceWanted(99, PlaceWanted.UNKNOWN, true));
    }

    @Test
    void criteriaHoldNothingTheyDoNotTake() {
        assertThatThrownBy(() -> CaseCriteria.ALL.with(Coded.STATE, "OPEN"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CaseCriteria.ALL.with(Coded.STATE)).isEqualTo(CaseCriteria.ALL);
        assertThat(CaseCriteria.ALL.isAll()).isTrue();
    }

    private static CriteriaAddress.Read read(Map<String, List<String>> parameters) {
        return CriteriaAddress.read(parameters, unit -> unit == 11 ? 2 : 3);
    }
}
