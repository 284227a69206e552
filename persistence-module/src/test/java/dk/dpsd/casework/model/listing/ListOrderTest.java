package dk.dpsd.casework.model.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.shared.model.PageKey;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-UI-01: the orders are closed, each is written as a code, and each list has those it may show. */
class ListOrderTest {

    @ParameterizedTest
    @EnumSource(ListOrder.class)
    void anOrderIsFoundByItsCodeAndTurnsRound(ListOrder order) {
        assertThat(ListOrder.parse(order.code())).contains(order);
        assertThat(order.reversed().key()).isEqualTo(order.key());
        assertThat(order.reversed().isDescending()).isNotEqualTo(order.isDescending());
        assertThat(order.reversed().reversed()).isEqualTo(order);
    }

    @Test
    void nothingElseIsAnOrder() {
        assertThat(ListOrder.parse(null)).isEmpty();
        assertThat(ListOrder.parse("")).isEmpty();
        assertThat(ListOrder.parse("received_at desc; drop")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SortKey.class)
    void aKeyHasAFirstOrder(SortKey key) {
        assertThat(ListOrder.first(key).key()).isEqualTo(key);
    }

    /** R-ANON-06: days left follow the day of receipt, and each of the two columns has orders of its own. */
    @Test
    void fristBeginsWithWhatIsUrgentAndModtagetTurnsItRound() {
        assertThat(ListOrder.NEWEST.pressed(SortKey.DAYS)).isEqualTo(ListOrder.URGENT);
        assertThat(ListOrder.OLDEST.pressed(SortKey.DAYS)).isEqualTo(ListOrder.URGENT);
        assertThat(ListOrder.PLACE.pressed(SortKey.DAYS)).isEqualTo(ListOrder.URGENT);
        assertThat(ListOrder.URGENT.pressed(SortKey.DAYS)).isEqualTo(ListOrder.CALMEST);
        assertThat(ListOrder.URGENT.pressed(SortKey.RECEIVED)).isEqualTo(ListOrder.NEWEST);
        assertThat(ListOrder.CALMEST.pressed(SortKey.RECEIVED)).isEqualTo(ListOrder.OLDEST);
        assertThat(ListOrder.NEWEST.pressed(SortKey.RECEIVED)).isEqualTo(ListOrder.OLDEST);
    }

    /** What has ended has no days left: "Sendt" stands in that column, and nothing is sorted by it. */
    @ParameterizedTest
    @EnumSource(CaseList.class)
    void endedCasesAreNotSortedByDaysLeft(CaseList list) {
        assertThat(list.allows(ListOrder.URGENT)).isEqualTo(!list.isEnded());
        assertThat(list.sortKey(ListColumn.DAYS).isPresent()).isEqualTo(!list.isEnded());
        assertThat(list.allows(ListOrder.OLDEST)).isTrue();
    }

    /** Urgent first is the default where cases are open. */
    @Test
    void openListsBeginWithWhatIsUrgent() {
        for (CaseList list : EnumSet.of(CaseList.INBOX, CaseList.OWN, CaseList.OPEN)) {
            assertThat(list.order()).as(list.name()).isEqualTo(ListOrder.URGENT);
        }
        assertThat(CaseList.CLOSED.order()).isEqualTo(ListOrder.NEWEST);
        assertThat(CaseList.DROPPED.order()).isEqualTo(ListOrder.NEWEST);
    }

    /** Domain A.17: who hands cases over sees nothing of what they say, and does not sort by it. */
    @Test
    void theOverviewKnowsNothingOfWhatCasesSay() {
        assertThat(CaseList.OPEN.columns())
                .doesNotContain(ListColumn.HEADLINE, ListColumn.SEVERITY)
                .contains(ListColumn.HANDLER, ListColumn.AGE, ListColumn.DAYS, ListColumn.ACTIVE);
        assertThat(CaseList.OPEN.allows(ListOrder.SEVEREST)).isFalse();
        assertThat(CaseList.OPEN.allows(ListOrder.HANDLER)).isTrue();
        assertThat(CaseList.OWN.allows(ListOrder.SEVEREST)).isTrue();
        assertThat(CaseList.OWN.allows(ListOrder.HANDLER)).isFalse();
        assertThat(CaseList.OPEN.showsContent()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CaseList.class)
    void whatIsShownFirstCanBeShown(CaseList list) {
        assertThat(list.columns()).containsAll(list.shown());
        assertThat(list.allows(list.order())).isTrue();
        assertThat(CaseList.parse(list.name())).contains(list);
    }

    @Test
    void aKeyIsReadAsItIsWritten() {
        var last = new PageKey(Instant.parse("2026-03-01T08:00:00.000001Z"), 42);
        for (long value : new long[] {0, 5, 999_999_999_999_999_999L}) {
            var key = new ListKey(last, value);
            assertThat(ListKey.parse(key.toString())).contains(key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-", "1-2-", "1-2-3-4", "x-2", "1-2-x", "-1-2", "1234567890123456789-1"})
    void nothingElseIsAKey(String text) {
        assertThat(ListKey.parse(text)).isEmpty();
    }

    @Test
    void aChoiceKeepsWhatTheListHas() {
        var key = new ColumnChoice.Key(7, CaseList.OPEN);
        var choice = new ColumnChoice(key, EnumSet.of(ListColumn.HEADLINE, ListColumn.AGE, ListColumn.DAYS));
        assertThat(choice.columns()).containsExactly(ListColumn.AGE, ListColumn.DAYS);
        choice.choose(EnumSet.noneOf(ListColumn.class));
        assertThat(choice.columns()).isEmpty();
    }
}
