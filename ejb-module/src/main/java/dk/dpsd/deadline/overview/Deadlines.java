package dk.dpsd.deadline.overview;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.deadline.store.DeadlineStore;
import dk.dpsd.deadline.store.DeadlineStore.Pile;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Frister: what is late and what is due soon, where and with whom, and where it leads to (R-ANON-06, R-ANON-08). */
@Stateless
public class Deadlines {

    @Inject
    Scopes scopes;

    @Inject
    DeadlineStore cases;

    @Inject
    DueCases rows;

    @Inject
    SebStore seb;

    @Inject
    LiveTree tree;

    @Inject
    Clock clock;

    /** The numbers; every one counts what the list behind it shows. */
    @Requires(Action.READ_DEADLINES)
    public Overview overview() {
        Scope scope = scope();
        LocalDate today = Clocks.today(clock);
        List<Pile> piles = cases.piles(scope, Due.bounds(today));
        var all = DueRow.of(null, CaseCriteria.ALL, sum(piles), today);
        return new Overview(today, all, byUnit(piles, today), byHandler(piles, today), forecast(scope, today));
    }

    /**
     * The running cases behind a number, the oldest first.
     *
     * @param address the parameters of the list's address
     */
    @Requires(Action.READ_DEADLINES)
    public DueList list(Map<String, List<String>> address, Optional<PageKey> after) {
        CriteriaAddress.Read read = CriteriaAddress.read(address, this::depth);
        CaseCriteria wanted = read.criteria();
        Scope scope = scope();
        return new DueList(
                rows.of(cases.page(scope, wanted, after)),
                cases.count(scope, wanted),
                wanted.due(),
                unitName(wanted.places()),
                CriteriaAddress.query(wanted),
                read.refused());
    }

    private Scope scope() {
        return scopes.of(Action.READ_DEADLINES);
    }

    private int depth(long unit) {
        return tree.current().unit(unit).map(SorUnit::depth).orElse(PlaceWanted.UNKNOWN);
    }

    private String unitName(Set<PlaceWanted> places) {
        return places.stream()
                .flatMap(place -> tree.current().unit(place.unit()).stream())
                .map(SorUnit::name)
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), names -> names.isEmpty() ? null : names));
    }

    private List<DueRow> byUnit(List<Pile> piles, LocalDate today) {
        List<DueRow> units = new ArrayList<>();
        grouped(piles, Pile::unit).forEach((unit, own) -> {
            if (unit != null) {
                String name = tree.current().unit(unit).map(SorUnit::name).orElse(Long.toString(unit));
                var there = CaseCriteria.ALL.at(Set.of(new PlaceWanted(unit, depth(unit), false)));
                units.add(DueRow.of(name, there, sum(own), today));
            }
        });
        return ordered(units);
    }

    private List<DueRow> byHandler(List<Pile> piles, LocalDate today) {
        Map<Long, List<Pile>> grouped = grouped(piles, Pile::handler);
        Map<Long, String> names = seb
                .users(grouped.keySet().stream().filter(Objects::nonNull).toList())
                .stream()
                .collect(Collectors.toMap(SebUser::id, SebUser::name));
        List<DueRow> handlers = new ArrayList<>();
        grouped.forEach((handler, own) -> {
            String code = handler == null ? Coded.NOT_SAID : Long.toString(handler);
            handlers.add(DueRow.of(
                    handler == null ? null : names.getOrDefault(handler, "?"),
                    CaseCriteria.ALL.with(Coded.HANDLER, code),
                    sum(own),
                    today));
        });
        return ordered(handlers);
    }

    private static Map<Long, List<Pile>> grouped(List<Pile> piles, Function<Pile, Long> by) {
        Map<Long, List<Pile>> grouped = new HashMap<>();
        piles.forEach(pile -> grouped.computeIfAbsent(by.apply(pile), key -> new ArrayList<>())
                .add(pile));
        return grouped;
    }

    private static List<DueRow> ordered(List<DueRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong((DueRow row) -> row.count(Due.LATE))
                        .thenComparingLong(row -> row.count(Due.WEEK))
                        .thenComparingLong(row -> row.count(Due.ALL))
                        .reversed()
                        .thenComparing(DueRow::name, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Map<Due, Long> sum(List<Pile> piles) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < Due.ALL.ordinal(); i++) {
            int at = i;
            sums.add(piles.stream().mapToLong(pile -> pile.counts().get(at)).sum());
        }
        return Due.counted(sums);
    }

    /** A pace needs what was closed; who sees open cases only has none. */
    private Optional<Forecast> forecast(Scope scope, LocalDate today) {
        boolean seesClosed =
                scope.branches().stream().anyMatch(branch -> branch.states().contains(CaseState.CLOSED));
        if (!seesClosed) {
            return Optional.empty();
        }
        long due = cases.runningSince(scope, Due.receivedBefore(Forecast.horizon(today)));
        long ended =
                cases.endedBetween(scope, Clocks.midnight(today.minusDays(Forecast.WINDOW)), Clocks.midnight(today));
        return Optional.of(Forecast.of(today, due, ended));
    }
}
