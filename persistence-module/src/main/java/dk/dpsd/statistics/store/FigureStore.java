package dk.dpsd.statistics.store;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.statistics.model.Variable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers of the cases in a scope, by one or two variables. One statement a question, however many groups there are. */
@Dependent
public class FigureStore {

    private final ScopedRows rows;

    @Inject
    public FigureStore(ScopedRows rows) {
        this.rows = rows;
    }

    /** What a number stands for. */
    public enum Level {
        CELL,
        ROW,
        COLUMN,
        ALL
    }

    /**
     * A number of cases; collective reports and the incidents in them stand beside it and are never added to it (B.5).
     *
     * @param row the value of the first variable as it is stored, or null
     * @param column the value of the second, or null
     */
    public record Tally(Level level, String row, String column, long cases, long sheets, long incidents) {}

    /**
     * Counts each case once in each group it belongs to.
     *
     * @param columns empty where the cases are divided by one variable only
     * @return the cells; where groups overlap also the totals, which are then not the sums
     */
    public List<Tally> count(Scope scope, CaseCriteria criteria, Axis axis, Optional<Axis> columns) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var parameters = new ArrayList<>();
        VariableSql first = VariableSql.of(axis, "m1", parameters);
        Optional<VariableSql> second = columns.map(other -> VariableSql.of(other, "m2", parameters));
        List<String> parts = new ArrayList<>();
        parts.add(part(Level.CELL, Optional.of(first), second, first, second));
        if (overlap(axis, columns)) {
            if (second.isPresent()) {
                parts.add(part(Level.ROW, Optional.of(first), Optional.empty(), first, second));
                parts.add(part(Level.COLUMN, Optional.empty(), second, first, second));
            }
            parts.add(part(Level.ALL, Optional.empty(), Optional.empty(), first, second));
        }
        return rows.select(scope, criteria, String.join(" union all ", parts), parameters).stream()
                .map(FigureStore::tally)
                .toList();
    }

    private static boolean overlap(Axis axis, Optional<Axis> columns) {
        return axis.variable().overlaps()
                || columns.map(Axis::variable).filter(Variable::overlaps).isPresent();
    }

    /** Each case once a group: what hangs on a case several times must not make it several cases. */
    private static String part(
            Level level,
            Optional<VariableSql> byRow,
            Optional<VariableSql> byColumn,
            VariableSql first,
            Optional<VariableSql> second) {
        List<String> groups = new ArrayList<>();
        byRow.ifPresent(row -> groups.add("x.v1"));
        byColumn.ifPresent(column -> groups.add("x.v2"));
        String cases = "select distinct c.id, c.kind, c.incidents"
                + byRow.map(row -> ", " + row.value() + " as v1").orElse("")
                + byColumn.map(column -> ", " + column.value() + " as v2").orElse("") + " from casework_case c"
                + byRow.map(VariableSql::join).orElse("")
                + byColumn.map(VariableSql::join).orElse("") + " where " + ScopedRows.CRITERIA + " and ";
        String apart = cases + ScopedRows.IN_SCOPE + " union all " + cases + ScopedRows.BY_GRANT_ALONE;
        return "select " + level.ordinal() + " as lv, "
                + byRow.map(row -> "x.v1").orElse(nothing(Optional.of(first)))
                + ", " + byColumn.map(column -> "x.v2").orElse(nothing(second))
                + ", sum(case when x.kind = 'SINGLE' then 1 else 0 end)"
                + ", sum(case when x.kind = 'COLLECTIVE' then 1 else 0 end)"
                + ", sum(coalesce(x.incidents, 0)) from (" + apart + ") x"
                + (groups.isEmpty() ? "" : " group by " + String.join(", ", groups));
    }

    private static String nothing(Optional<VariableSql> instead) {
        return "cast(null as " + instead.map(VariableSql::type).orElse("int") + ")";
    }

    private static Tally tally(Object[] row) {
        return new Tally(
                Level.values()[((Number) row[0]).intValue()],
                text(row[1]),
                text(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString().strip();
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
