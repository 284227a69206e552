package dk.dpsd.casework.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.listing.Due;
import dk.dpsd.casework.listing.ListFilters;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ListColumn;
import dk.dpsd.casework.model.listing.ListOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R-UI-01: a list's head says by which column it is sorted, and a press on it sorts by what stands in it. */
class ListTableTest {

    private static final ListFilters FILTERS = new ListFilters() {
        @Override
        public CriteriaAddress.Read read(Map<String, List<String>> parameters, Due due) {
            return CriteriaAddress.read(parameters, unit -> 2);
        }
    };

    private static ListTable table(CaseList list, Map<String, String> address, Set<ListColumn> columns) {
        var texts = ResourceBundle.getBundle("dk.dpsd.casework.texts", Locale.forLanguageTag("da"));
        return new ListTable(list, AskedList.of(list, address, FILTERS), texts, () -> columns, () -> null);
    }

    private static Heading head(ListTable table, ListColumn column) {
        return table.getHeadings().stream()
                .filter(head -> head.column().equals(column.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sorted(ListTable table) {
        return table.getHeadings().stream()
                .filter(Heading::isSorted)
                .map(Heading::column)
                .toList();
    }

    @Test
    void theArrowStandsOnTheColumnThatWasPressed() {
        ListTable asItComes = table(CaseList.OWN, Map.of(), CaseList.OWN.shown());
        assertThat(sorted(asItComes)).containsExactly("DAYS");
        assertThat(head(asItComes, ListColumn.DAYS).sort()).isEqualTo("ascending");
        assertThat(head(asItComes, ListColumn.RECEIVED).href()).isEqualTo("?orden=nyeste");
        ListTable newest = table(CaseList.OWN, Map.of("orden", "nyeste"), CaseList.OWN.shown());
        assertThat(sorted(newest)).containsExactly("RECEIVED");
        assertThat(head(newest, ListColumn.DAYS).href())
                .as("the most urgent first, as the list comes")
                .isEqualTo("?");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseList.class,
            names = {"CLOSED", "DROPPED"})
    void sendtIsNoHeadToSortBy(CaseList list) {
        ListTable table = table(list, Map.of("orden", "frist"), list.shown());
        assertThat(head(table, ListColumn.DAYS).label()).isEqualTo("Sendt");
        assertThat(head(table, ListColumn.DAYS).href()).isNull();
        assertThat(sorted(table)).containsExactly("RECEIVED");
        assertThat(table.getOrders()).doesNotContain(ListOrder.URGENT, ListOrder.CALMEST);
    }

    /** Who took a column away sees by the other one which way the list goes. */
    @Test
    void whereAColumnIsNotShownTheOtherSpeaks() {
        assertThat(sorted(table(CaseList.OWN, Map.of(), EnumSet.of(ListColumn.RECEIVED))))
                .containsExactly("RECEIVED");
        assertThat(sorted(table(CaseList.OWN, Map.of("orden", "aeldste"), EnumSet.of(ListColumn.DAYS))))
                .containsExactly("DAYS");
        assertThat(sorted(table(CaseList.OWN, Map.of("orden", "sted"), EnumSet.of(ListColumn.DAYS))))
                .isEmpty();
    }

    @Test
    void whatNoColumnSaysIsOfferedNowhere() {
        assertThat(table(CaseList.OPEN, Map.of(), CaseList.OPEN.shown()).getOrders())
                .contains(ListOrder.URGENT, ListOrder.CALMEST)
                .doesNotContain(ListOrder.OLDEST, ListOrder.NEWEST);
    }
}
