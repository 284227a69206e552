package dk.dpsd.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.organisation.web.PlacePicker;
import dk.dpsd.statistics.model.SearchedCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Domain B.6: what a search asked for goes through the form of a report and comes out as it was. */
class ConditionsFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static CaseCriteria through(CaseCriteria asked) {
        var form = new ConditionsForm();
        form.picker = new PlacePicker();
        form.show(asked);
        return form.criteria();
    }

    @Test
    void nothingIsLostAndNothingIsWidened() {
        CaseCriteria asked = SearchedCases.of(CaseCriteria.ALL
                        .with(Coded.SEVERITY, "SERIOUS_RISK")
                        .with(Coded.HANDLER, "4", Coded.NOT_SAID)
                        .with(Coded.PROBLEM, "MED-P01")
                        .at(Set.of(
                                new PlaceWanted(7, PlaceWanted.UNKNOWN, true),
                                new PlaceWanted(8, PlaceWanted.UNKNOWN, false)))
                        .received(new Days(DAY, null))
                        .due(new Days(null, DAY)))
                .criteria();
        assertThat(through(asked)).isEqualTo(asked);
    }

    /** The form offers no received cases, because no report reaches them: whoever searched for these is not given others. */
    @Test
    void receivedCasesAloneStayAskedFor() {
        var form = new ConditionsForm();
        form.picker = new PlacePicker();
        form.show(CaseCriteria.ALL.with(Coded.STATE, "RECEIVED"));
        form.setStates(List.of());
        assertThat(form.criteria()).isEqualTo(CaseCriteria.ALL.with(Coded.STATE, "RECEIVED"));
        form.setStates(List.of("CLOSED"));
        assertThat(form.criteria()).isEqualTo(CaseCriteria.ALL.with(Coded.STATE, "CLOSED"));
    }

    /** Two days are the period's. */
    @Test
    void aPeriodStandsInItsOwnFields() {
        CaseCriteria asked = CaseCriteria.ALL.received(new Days(DAY, DAY.plusDays(3)));
        assertThat(through(asked)).isEqualTo(CaseCriteria.ALL);
    }
}
