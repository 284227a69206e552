package dk.dpsd.casework.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ListOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Domain A.17: the overview of open cases is neither sorted nor narrowed by what it does not show. */
class ListQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);
    private static final CaseCriteria ASKED = CaseCriteria.ALL
            .with(Coded.SEVERITY, "FATAL_CONSEQUENCE")
            .with(Coded.HANDLER, "21")
            .with(Coded.ATC, "B01")
            .with(Worded.KEYWORD, Set.of("fald"))
            .occurred(new Days(TODAY, null))
            .at(Set.of(new PlaceWanted(2, 2, true)))
            .due(new Days(null, TODAY));

    @Test
    void theOverviewIsNotNarrowedByContent() {
        var asked = new ListQuestion(ListOrder.SEVEREST, ASKED, Optional.empty()).fitting(CaseList.OPEN);
        assertThat(asked.order()).isEqualTo(ListOrder.OLDEST);
        assertThat(asked.criteria())
                .isEqualTo(CaseCriteria.ALL
                        .with(Coded.HANDLER, "21")
                        .at(Set.of(new PlaceWanted(2, 2, true)))
                        .due(new Days(null, TODAY)));
    }

    @Test
    void aListThatShowsContentIs() {
        var asked = new ListQuestion(ListOrder.SEVEREST, ASKED, Optional.empty());
        assertThat(asked.fitting(CaseList.OWN)).isEqualTo(asked);
    }

    /** Day 90 is in time, day 91 is late, and 14 days left are few (R-ANON-06). */
    @Test
    void lateAndSoonMeetWithoutOverlapping() {
        assertThat(Due.LATE.days(TODAY).covers(TODAY.minusDays(1))).isTrue();
        assertThat(Due.LATE.days(TODAY).covers(TODAY)).isFalse();
        assertThat(Due.SOON.days(TODAY).covers(TODAY.minusDays(1))).isFalse();
        assertThat(Due.SOON.days(TODAY).covers(TODAY)).isTrue();
        assertThat(Due.SOON.days(TODAY).covers(TODAY.plusDays(14))).isTrue();
        assertThat(Due.SOON.days(TODAY).covers(TODAY.plusDays(15))).isFalse();
        assertThat(Due.parse("over")).contains(Due.LATE);
        assertThat(Due.parse("LATE")).isEmpty();
    }
}
