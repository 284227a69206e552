package dk.dpsd.national.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.national.model.register.RegisterFilter;
import dk.dpsd.national.model.register.RegisterMeasure;
import dk.dpsd.national.model.register.RegisterVariable;
import dk.dpsd.national.store.RegisterStore;
import dk.dpsd.shared.Fired;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** S-06: two extracts of made-up registers, of which one asks for a few days more, never tell a count of one to four. */
class ExtractProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int LAST_DAY = 30;

    private record Ended(long id, int day, String group) {}

    @Provide
    static Arbitrary<List<Ended>> registers() {
        var one = Combinators.combine(
                        Arbitraries.longs().between(1, 5_000_000),
                        Arbitraries.integers().between(0, LAST_DAY),
                        Arbitraries.of("FALD", "GAS", "MED"))
                .as(Ended::new);
        return one.list().ofMaxSize(80).uniqueElements(Ended::id);
    }

    @Property(tries = 600)
    void noPairOfNumbersTellsHowManyLieBetween(
            @ForAll("registers") List<Ended> cases,
            @ForAll @IntRange(max = LAST_DAY) int from,
            @ForAll @IntRange(max = LAST_DAY) int until) {
        CrossTable wide = export(cases, 0, LAST_DAY);
        CrossTable narrow = export(cases, Math.min(from, until), Math.max(from, until));
        for (String group : List.of("FALD", "GAS", "MED")) {
            long more = cases.stream()
                    .filter(one -> one.group().equals(group))
                    .filter(one -> one.day() < Math.min(from, until) || one.day() > Math.max(from, until))
                    .count();
            if (more > 0 && more < 5) {
                var possible = possible(shown(wide, group), shown(narrow, group));
                assertThat(possible).contains(more).hasSizeGreaterThanOrEqualTo(4);
            }
        }
        assertThat(LongStream.of(wide.total(), narrow.total())).allMatch(total -> total % 5 == 0);
    }

    /** What somebody must hold for possible who has both numbers and knows how they are made. */
    private static TreeSet<Long> possible(long wide, long narrow) {
        var possible = new TreeSet<Long>();
        for (long all = Math.max(0, wide - 4); all <= wide + 4; all++) {
            for (long some = Math.max(0, narrow - 4); some <= Math.min(all, narrow + 4); some++) {
                possible.add(all - some);
            }
        }
        return possible;
    }

    /** A group that is left out is one that nothing is left of. */
    private static long shown(CrossTable table, String group) {
        int row = table.rows().indexOf(group);
        return row < 0 ? 0 : table.rowTotals().get(row);
    }

    private static CrossTable export(List<Ended> cases, int from, int until) {
        var statistics = new RegisterStatistics();
        statistics.log = new Fired().event();
        statistics.store = new RegisterStore(null) {
            @Override
            public List<Cell> cross(
                    RegisterFilter filter, RegisterVariable row, RegisterVariable column, RegisterMeasure measure) {
                Map<String, List<Ended>> groups = cases.stream()
                        .filter(one -> !FIRST.plusDays(one.day()).isBefore(filter.from()))
                        .filter(one -> !FIRST.plusDays(one.day()).isAfter(filter.until()))
                        .collect(Collectors.groupingBy(Ended::group));
                return groups.entrySet().stream()
                        .map(one -> new Cell(
                                one.getKey(),
                                "2026",
                                one.getValue().size(),
                                one.getValue().stream()
                                        .mapToLong(ended -> ended.id() * 48271 % 2147483647)
                                        .sum()))
                        .toList();
            }
        };
        Map<String, String> days = Map.of(
                "fra",
                FIRST.plusDays(from).toString(),
                "til",
                FIRST.plusDays(until).toString());
        return statistics.export(
                RegisterFilter.of(days::get),
                RegisterVariable.MAIN_GROUP,
                RegisterVariable.YEAR,
                RegisterMeasure.CASES);
    }
}
