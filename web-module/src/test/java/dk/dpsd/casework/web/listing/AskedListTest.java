package dk.dpsd.casework.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.listing.Due;
import dk.dpsd.casework.listing.ListFilters;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ListOrder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Design 13: what an address asks a list for is read by its form, and written again from what was read. */
class AskedListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);

    /** A tree where every unit is a second. */
    private static final ListFilters FILTERS = new ListFilters() {
        @Override
        public CriteriaAddress.Read read(Map<String, List<String>> parameters, Due due) {
            var read = CriteriaAddress.read(parameters, unit -> 2);
            return due == null
                    ? read
                    : new CriteriaAddress.Read(read.criteria().due(new Days(TODAY, TODAY)), read.refused());
        }
    };

    @Test
    void anAddressIsWrittenAsItWasRead() {
        AskedList asked = asked(Map.of(
                "orden",
                "alvorligste",
                "alvorlighed",
                "MILD_CONSEQUENCE",
                "sted",
                "9001",
                "haster",
                "over",
                "filter",
                "ja"));
        assertThat(asked.order()).isEqualTo(ListOrder.SEVEREST);
        assertThat(asked.value(Coded.SEVERITY)).isEqualTo("MILD_CONSEQUENCE");
        assertThat(asked.query(asked.order()))
                .isEqualTo("alvorlighed=MILD_CONSEQUENCE&sted=9001&haster=over&orden=alvorligste");
        assertThat(asked.query(CaseList.OWN.order())).doesNotContain("orden");
        assertThat(asked.isRefused()).isFalse();
        assertThat(asked.isNarrowed()).isTrue();
    }

    @Test
    void aPlaceAloneIsAnotherQuestionThanWithWhatLiesBelow() {
        assertThat(asked(Map.of("sted", "9001")).isPlaceAlone()).isFalse();
        AskedList alone = asked(Map.of("sted", "9001", "kun-stedet", "ja"));
        assertThat(alone.isPlaceAlone()).isTrue();
        assertThat(alone.query(alone.order())).isEqualTo("kun=9001");
        assertThat(asked(Map.of("kun", "9001")).place()).isEqualTo("9001");
    }

    /** Nothing that somebody wrote into an address comes back out of it. */
    @Test
    void whatNoListUnderstandsIsToldAndNotRepeated() {
        for (var bad : List.of(
                Map.of("alvorlighed", "<b>"),
                Map.of("behandler", "Jensen"),
                Map.of("sted", "Kaas"),
                Map.of("haster", "x"))) {
            AskedList asked = asked(bad);
            assertThat(asked.isRefused()).as(bad.toString()).isTrue();
            assertThat(asked.isNarrowed()).isFalse();
            assertThat(asked.query(asked.order())).isEmpty();
        }
        AskedList odd = asked(Map.of("orden", "efter navn", "efter", "x'y"));
        assertThat(odd.order()).isEqualTo(CaseList.OWN.order());
        assertThat(odd.question().after()).isEmpty();
    }

    @Test
    void anEmptyFieldAsksForNothing() {
        AskedList asked = asked(Map.of("alvorlighed", "", "sted", " ", "orden", ""));
        assertThat(asked.isNarrowed()).isFalse();
        assertThat(asked.isRefused()).isFalse();
        assertThat(asked.query(asked.order())).isEmpty();
    }

    @Test
    void aListTakesNoOrderOfAnother() {
        assertThat(AskedList.of(CaseList.OPEN, new HashMap<>(Map.of("orden", "alvorligste")), FILTERS)
                        .order())
                .isEqualTo(CaseList.OPEN.order());
    }

    private static AskedList asked(Map<String, String> parameters) {
        return AskedList.of(CaseList.OWN, new HashMap<>(parameters), FILTERS);
    }
}
