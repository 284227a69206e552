package dk.dpsd.statistics.run;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.store.Axis;
import dk.dpsd.statistics.store.FigureStore;
import dk.dpsd.statistics.store.FigureStore.Tally;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Runs reports: counts the cases of a scope by one statement and puts the figures into words. Decides no right: whoever
 * calls brings the scope, of a page's reader or of a plan's owner.
 */
@Dependent
public class ReportRuns {

    /** More rows or columns than these are not shown; how many there are is said. */
    public static final int MOST_GROUPS = 200;

    private final FigureStore figures;
    private final CaseSheets sheets;
    private final GroupNames names;
    private final ConditionNames conditions;
    private final LiveTree tree;
    private final Clock clock;

    @Inject
    public ReportRuns(
            FigureStore figures,
            CaseSheets sheets,
            GroupNames names,
            ConditionNames conditions,
            LiveTree tree,
            Clock clock) {
        this.figures = figures;
        this.sheets = sheets;
        this.names = names;
        this.conditions = conditions;
        this.tree = tree;
        this.clock = clock;
    }

    /** The report in Danish, as mails and files have it. */
    public ReportResult run(ReportDefinition definition, Scope scope, ReportPeriod period) {
        return run(definition, scope, period, ReportWords.DANISH);
    }

    public ReportResult run(ReportDefinition definition, Scope scope, ReportPeriod period, Locale locale) {
        LocalDate today = Clocks.today(clock);
        Days days = period.on(today);
        CaseCriteria criteria = definition.counted(days);
        ReportWords words = ReportWords.in(locale);
        List<String> narrowed = conditions.lines(definition, words);
        List<Note> notes = new ArrayList<>();
        if (definition.rows() == null) {
            CaseSheet list = sheets.newest(scope, criteria, definition.shown(), words);
            if (list.more()) {
                notes.add(Note.of("note.listCut", Integer.toString(CaseSheets.MOST)));
            }
            return new ReportResult(definition, days, Clocks.now(clock), List.of(), list, notes, narrowed);
        }
        List<FigureTable> tables = new Counting(definition, days, today, words, notes).tables(scope, criteria);
        return new ReportResult(definition, days, Clocks.now(clock), tables, null, notes, narrowed);
    }

    /** One run: the groups of the two variables and what has to be said of them. */
    private final class Counting {

        private final ReportDefinition definition;
        private final Days days;
        private final LocalDate today;
        private final ReportWords words;
        private final List<Note> notes;
        private final Groups groups;

        Counting(ReportDefinition definition, Days days, LocalDate today, ReportWords words, List<Note> notes) {
            this.definition = definition;
            this.days = days;
            this.today = today;
            this.words = words;
            this.notes = notes;
            this.groups = new Groups(tree.current(), days.to() == null ? today : days.to());
        }

        List<FigureTable> tables(Scope scope, CaseCriteria criteria) {
            Variable first = definition.rows();
            Variable second = definition.columns();
            List<Tally> counted =
                    figures
                            .count(
                                    scope,
                                    criteria,
                                    axis(first),
                                    Optional.ofNullable(second).map(this::axis))
                            .stream()
                            .map(this::grouped)
                            .toList();
            boolean overlapping = first.overlaps() || second != null && second.overlaps();
            var tabulation = new Tabulation(counted, overlapping);
            List<String> rows = shown(first, counted, Tally::row, tabulation::ofRow);
            List<String> columns = second == null ? null : shown(second, counted, Tally::column, tabulation::ofColumn);
            boolean cut = rows.size() > MOST_GROUPS || columns != null && columns.size() > MOST_GROUPS;
            List<String> rowsShown = cut(rows);
            List<String> columnsShown = columns == null ? null : cut(columns);
            say(overlapping, cut);
            return Arrays.stream(Measure.values())
                    .filter(measure -> measure == Measure.CASES || tabulation.has(measure))
                    .map(measure -> new FigureTable(
                            measure,
                            labels(first, rowsShown),
                            columnsShown == null ? List.of() : labels(second, columnsShown),
                            tabulation.figures(measure, rowsShown, columnsShown),
                            !overlapping && !cut))
                    .toList();
        }

        private Axis axis(Variable variable) {
            return variable.isTime() ? TimeGroups.of(variable, days, today).axis() : Axis.of(variable);
        }

        private Tally grouped(Tally tally) {
            return new Tally(
                    tally.level(),
                    groups.of(definition.rows(), tally.row()),
                    definition.columns() == null ? null : groups.of(definition.columns(), tally.column()),
                    tally.cases(),
                    tally.sheets(),
                    tally.incidents());
        }

        /** The groups in the order people read them: of time and closed lists in theirs, all others the largest first. */
        private List<String> shown(
                Variable variable, List<Tally> counted, Function<Tally, String> value, ToLongFunction<String> size) {
            if (variable.isTime()) {
                return TimeGroups.of(variable, days, today).keys();
            }
            Set<String> present = new LinkedHashSet<>(names.always(variable));
            counted.stream()
                    .filter(tally -> tally.level() == FigureStore.Level.CELL)
                    .map(value)
                    .filter(Objects::nonNull)
                    .forEach(present::add);
            Comparator<String> order = variable.kind() == Variable.Kind.CODED
                    ? Comparator.comparingInt(one -> names.place(variable, one))
                    : Comparator.comparingLong(size).reversed();
            List<String> shown = new ArrayList<>(present.stream()
                    .sorted(order.thenComparing(one -> names.of(variable, one, words)))
                    .toList());
            if (size.applyAsLong(null) > 0) {
                shown.add(null);
            }
            return shown;
        }

        private List<String> cut(List<String> all) {
            return all.size() > MOST_GROUPS ? all.subList(0, MOST_GROUPS) : all;
        }

        private List<String> labels(Variable variable, Collection<String> values) {
            if (variable.isTime()) {
                var times = TimeGroups.of(variable, days, today);
                return values.stream()
                        .map(key -> times.label(Integer.parseInt(key), words))
                        .toList();
            }
            return values.stream().map(one -> names.of(variable, one, words)).toList();
        }

        private void say(boolean overlapping, boolean cut) {
            if (overlapping) {
                notes.add(Note.of("note.overlap"));
            }
            if (cut) {
                notes.add(Note.of("note.groupsCut", Integer.toString(MOST_GROUPS)));
            }
            groups.succeeded()
                    .forEach((closed, successor) ->
                            notes.add(Note.of("note.succeeded", names.place(closed), names.place(successor))));
        }
    }
}
