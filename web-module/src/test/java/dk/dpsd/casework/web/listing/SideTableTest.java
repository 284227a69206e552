package dk.dpsd.casework.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.model.listing.ListKey;
import dk.dpsd.casework.model.listing.ListOrder;
import dk.dpsd.casework.model.listing.SideList;
import dk.dpsd.casework.web.listing.SideTable.Asked;
import dk.dpsd.casework.web.listing.SideTable.Way;
import dk.dpsd.shared.model.Count;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** R-UI-01: the heads of the lists beside the tabs lead by codes of their own, and say which way the list goes. */
class SideTableTest {

    private static final ListKey KEY = ListKey.of(Instant.parse("2026-03-01T08:00:00Z"), 20);

    private static SideTable table(SideList list, String name, String order, String place) {
        var texts = ResourceBundle.getBundle("dk.dpsd.casework.texts", Locale.forLanguageTag("da"));
        return new SideTable(list, new Asked(name, order, KEY.toString(), place), texts);
    }

    @Test
    void aFirstPressSortsAndASecondTurnsItRound() {
        SideTable asItComes = table(SideList.GRANTED, "givet", null, "granted-title");
        assertThat(asItComes.head("RECEIVED", "Frist"))
                .isEqualTo(new Heading("RECEIVED", "Frist", "?givet-orden=aeldste#granted-title", "descending"));
        assertThat(asItComes.head("PLACE", "Sted"))
                .isEqualTo(new Heading("PLACE", "Sted", "?givet-orden=sted#granted-title", "none"));
        SideTable sorted = table(SideList.GRANTED, "givet", "sted", "granted-title");
        assertThat(sorted.head("PLACE", "Sted"))
                .isEqualTo(new Heading("PLACE", "Sted", "?givet-orden=sted-bagfra#granted-title", "ascending"));
        assertThat(sorted.head("RECEIVED", "Frist").sort()).isEqualTo("none");
        assertThat(sorted.question().order()).isEqualTo(ListOrder.PLACE);
        assertThat(sorted.question().after()).contains(KEY);
    }

    @Test
    void theNextPageGoesTheSameWay() {
        ListPage<String> more = new ListPage<>(List.of(), Optional.of(KEY), Count.of(30), false);
        assertThat(table(SideList.UNROUTED, "efter", null, "").next(more)).isEqualTo("?efter=" + KEY);
        assertThat(table(SideList.UNROUTED, "efter", "sted", "").next(more)).isEqualTo("?orden=sted&efter=" + KEY);
        assertThat(table(SideList.UNROUTED, "efter", "sted", "").caption(more)).isEqualTo("Antal: 30. Efter sted");
        ListPage<String> last = new ListPage<>(List.of(), Optional.empty(), Count.of(3), false);
        assertThat(table(SideList.UNROUTED, "efter", null, "").next(last)).isNull();
    }

    /** An order that the list has not, or nobody knows, is the order it comes in. */
    @Test
    void whatTheListHasNotDoesNotSortIt() {
        for (String order : List.of("sagsbehandler", "alvorligste", "vilkaarligt", "")) {
            assertThat(table(SideList.UNROUTED, "efter", order, "").question().order())
                    .as(order)
                    .isEqualTo(ListOrder.NEWEST);
        }
        assertThat(table(SideList.PASSED_ON, "videre", "sagsbehandler", "")
                        .question()
                        .order())
                .isEqualTo(ListOrder.HANDLER);
        assertThat(table(SideList.UNROUTED, "efter", null, "").getWays())
                .extracting(Way::name)
                .containsExactly("Ældste først", "Nyeste først", "Efter sted", "Efter sted, bagfra");
    }
}
