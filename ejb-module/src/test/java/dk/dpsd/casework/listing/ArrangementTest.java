package dk.dpsd.casework.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.model.listing.Hit;
import dk.dpsd.casework.model.listing.ListKey;
import dk.dpsd.casework.model.listing.ListOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The orders that no index serves: by the Danish alphabet, the most urgent first among those alike, page after page. */
class ArrangementTest {

    private static final Instant NOON = Instant.parse("2026-03-01T11:00:00Z");
    private static final Map<Long, String> UNITS =
            Map.of(1L, "Ørum", 2L, "Aabybro", 3L, "Ælum", 4L, "Brovst", 5L, "Zoffmannsvej");
    private static final Map<Long, String> HANDLERS = Map.of(11L, "Åse", 12L, "Bo", 13L, "Ærø");

    @Test
    void namesGoByTheDanishAlphabet() {
        assertThat(units(ListOrder.PLACE)).containsExactly("Brovst", "Zoffmannsvej", "Ælum", "Ørum", "Aabybro", null);
        assertThat(units(ListOrder.PLACE_BACKWARDS))
                .as("what has no place is last either way")
                .containsExactly("Aabybro", "Ørum", "Ælum", "Zoffmannsvej", "Brovst", null);
    }

    private static List<String> units(ListOrder order) {
        List<Hit> hits = new ArrayList<>();
        UNITS.keySet().forEach(unit -> hits.add(hit(unit, 0, SeverityCategory.MILD_CONSEQUENCE, unit, null, 0)));
        hits.add(hit(9, 0, SeverityCategory.MILD_CONSEQUENCE, null, null, 0));
        return arrangement(order).sorted(hits).stream()
                .map(hit -> hit.unit() == null ? null : UNITS.get(hit.unit()))
                .toList();
    }

    @Test
    void amongThoseAlikeTheMostUrgentIsFirst() {
        var older = hit(1, 5, SeverityCategory.SERIOUS_RISK, 1L, 11L, 1);
        var newer = hit(2, 1, SeverityCategory.SERIOUS_RISK, 1L, 11L, 1);
        var fatal = hit(3, 0, SeverityCategory.FATAL_CONSEQUENCE, 1L, 11L, 1);
        assertThat(arrangement(ListOrder.SEVEREST).sorted(List.of(newer, older, fatal)))
                .containsExactly(fatal, older, newer);
        assertThat(arrangement(ListOrder.MILDEST).sorted(List.of(newer, fatal, older)))
                .containsExactly(older, newer, fatal);
    }

    /** Pages one behind the other are the whole list, in its order, without gap or double. */
    @ParameterizedTest
    @EnumSource(ListOrder.class)
    void pagesFollowEachOther(ListOrder order) {
        List<Hit> hits = many(new Random(order.ordinal()));
        Arrangement arrangement = arrangement(order);
        List<Hit> seen = new ArrayList<>();
        Optional<ListKey> after = Optional.empty();
        do {
            List<Hit> page = arrangement.page(hits, after, 7);
            seen.addAll(page);
            after = page.size() < 7
                    ? Optional.empty()
                    : ListKey.parse(arrangement.keyOf(page.get(6)).toString());
        } while (after.isPresent());
        assertThat(seen).isEqualTo(arrangement.sorted(hits)).hasSize(hits.size());
    }

    /** The row a page ended with was closed meanwhile: the next page goes on behind where it stood. */
    @ParameterizedTest
    @EnumSource(ListOrder.class)
    void aRowThatWentLosesNobodyHerPlace(ListOrder order) {
        List<Hit> sorted = arrangement(order).sorted(many(new Random(7)));
        ListKey key = arrangement(order).keyOf(sorted.get(9));
        List<Hit> left = new ArrayList<>(sorted);
        left.remove(9);
        Collections.shuffle(left, new Random(1));
        assertThat(arrangement(order).page(left, Optional.of(key), 5)).isEqualTo(sorted.subList(10, 15));
    }

    private static List<Hit> many(Random random) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            Long unit = random.nextInt(6) == 0 ? null : 1L + random.nextInt(5);
            Long handler = random.nextInt(4) == 0 ? null : 11L + random.nextInt(3);
            var severity = SeverityCategory.values()[random.nextInt(5)];
            hits.add(hit(i, random.nextInt(4), severity, unit, handler, random.nextInt(5)));
        }
        return hits;
    }

    private static Hit hit(long id, int daysAgo, SeverityCategory severity, Long unit, Long handler, int quietDays) {
        Instant received = NOON.minusSeconds(daysAgo * 86_400L);
        String name = unit == null ? null : UNITS.get(unit);
        return new Hit(id, received, severity, unit, name, handler, NOON.minusSeconds(quietDays * 86_400L));
    }

    private static Arrangement arrangement(ListOrder order) {
        return new Arrangement(order, UNITS::get, HANDLERS::get);
    }
}
