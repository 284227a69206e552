package dk.dpsd.casework.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ListOrder;
import dk.dpsd.casework.model.listing.SideList;
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
        assertThat(asked.order()).isEqualTo(ListOrder.URGENT);
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

    /** Passed-on cases and those without a mailbox show number and place only: neither severity nor change sorts them. */
    @Test
    void aListBesideTheTabsIsSortedByWhatItShows() {
        for (SideList list : SideList.values()) {
            assertThat(new ListQuestion(ListOrder.SEVEREST, ASKED, Optional.empty()).fitting(list))
                    .isEqualTo(new ListQuestion(ListOrder.NEWEST, CaseCriteria.ALL, Optional.empty()));
            assertThat(new ListQuestion(ListOrder.PLACE, ASKED, Optional.empty())
                            .fitting(list)
                            .order())
                    .isEqualTo(ListOrder.PLACE);
        }
        var byHandler = new ListQuestion(ListOrder.HANDLER, CaseCriteria.ALL, Optional.empty());
        assertThat(byHandler.fitting(SideList.PASSED_ON).order()).isEqualTo(ListOrder.HANDLER);
        assertThat(byHandler.fitting(SideList.GRANTED).order()).isEqualTo(ListOrder.NEWEST);
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
