package dk.dpsd.statistics.front;

import dk.dpsd.access.Me;
import dk.dpsd.access.Scopes;
import dk.dpsd.access.WhoAmI;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.run.GroupNames;
import dk.dpsd.statistics.run.ReportWords;
import dk.dpsd.statistics.store.Axis;
import dk.dpsd.statistics.store.FigureStore;
import dk.dpsd.statistics.store.FigureStore.Level;
import dk.dpsd.statistics.store.FigureStore.Tally;
import dk.dpsd.statistics.store.TodayStore;
import dk.dpsd.statistics.store.TodayStore.Bounds;
import dk.dpsd.statistics.store.TodayStore.Counted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What came in, what is late, what repeats: the start page's figures, from what its reader may reach. */
@Stateless
public class StartFigures {

    /** So many days are "lately". */
    public static final int DAYS = 7;

    /** So many days before the end of the 90 a case is nearly late. */
    public static final int SOON = 14;

    /** Over so many days repetition is looked for: in a week hardly anything repeats. */
    public static final int REPEATS = 28;

    private static final int MOST_RISING = 6;

    /** From the widest to the narrowest; the first the reader has is hers. */
    private static final List<Action> SOURCES =
            List.of(Action.SEARCH_CASES, Action.READ_INBOX, Action.LIST_OPEN_CASES, Action.LIST_OWN_CASES);

    @Inject
    TodayStore store;

    @Inject
    FigureStore figures;

    @Inject
    GroupNames names;

    @Inject
    Scopes scopes;

    @Inject
    WhoAmI whoAmI;

    @Inject
    Clock clock;

    /** The figures of the reader's roles; three statements on cases at most. */
    @Requires(Action.READ_OWN_ACCOUNT)
    public Today today(Locale locale) {
        Me me = whoAmI.me();
        Set<Action> may = me.actions();
        Optional<Action> source = SOURCES.stream().filter(may::contains).findFirst();
        if (source.isEmpty()) {
            return new Today(0, 0, 0, null, 0, 0, 0, 0, null, null);
        }
        LocalDate today = Clocks.today(clock);
        Counted counted = store.count(scopes.of(source.get()), bounds(today, me.lastHere()));
        List<RisingLine> rising = may.contains(Action.DRAW_REPORTS)
                ? rising(scopes.of(Action.DRAW_REPORTS), today, ReportWords.in(locale))
                : null;
        return new Today(
                counted.arrived(),
                counted.arrivedBefore(),
                counted.arrivedSince(),
                me.lastHere(),
                counted.waiting(),
                counted.open(),
                counted.late(),
                counted.soon(),
                rising,
                source.get().name());
    }

    /** With today the last {@link #DAYS} days. */
    private Bounds bounds(LocalDate today, Instant lastHere) {
        return new Bounds(
                lastHere == null ? Clocks.now(clock) : lastHere,
                Clocks.midnight(today.minusDays(DAYS - 1L)),
                Clocks.midnight(today.minusDays(2L * DAYS - 1)),
                Clocks.midnight(today.minusDays(NinetyDayRule.DAYS)),
                Clocks.midnight(today.minusDays(NinetyDayRule.DAYS).plusDays(SOON + 1L)));
    }

    private List<RisingLine> rising(Scope scope, LocalDate today, ReportWords words) {
        LocalDate begin = today.minusDays(REPEATS - 1L);
        var days = new Days(begin.minusDays(REPEATS), today);
        return Stream.of(Variable.PROBLEM, Variable.KEYWORD)
                .flatMap(variable -> rising(scope, variable, days, begin, words))
                .sorted(Comparator.comparingDouble(
                                (RisingLine line) -> line.rise().p())
                        .thenComparing(RisingLine::name))
                .limit(MOST_RISING)
                .toList();
    }

    private Stream<RisingLine> rising(Scope scope, Variable variable, Days days, LocalDate begin, ReportWords words) {
        CaseCriteria criteria = new ReportDefinition(
                        "",
                        ReportType.BAR,
                        variable,
                        null,
                        List.of(),
                        CaseCriteria.ALL,
                        ReportPeriod.LAST_YEAR_OF_MONTHS)
                .counted()
                .received(days);
        var halves = new Axis(Variable.WEEK, List.of(Clocks.midnight(begin)));
        Map<String, long[]> numbers = new HashMap<>();
        figures.count(scope, criteria, Axis.of(variable), Optional.of(halves)).stream()
                .filter(tally -> tally.level() == Level.CELL && tally.row() != null)
                .forEach(tally -> add(numbers, tally));
        return numbers.entrySet().stream()
                .map(one -> new RisingLine(
                        variable,
                        one.getKey(),
                        names.of(variable, one.getKey(), words),
                        new Rise(one.getValue()[1], one.getValue()[0])))
                .filter(line -> line.rise().isTold());
    }

    private static void add(Map<String, long[]> numbers, Tally tally) {
        numbers.computeIfAbsent(tally.row(), first -> new long[2])[Integer.parseInt(tally.column())] += tally.cases();
    }
}
