package dk.dpsd.statistics.model;

import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.model.CaseState;
import java.util.Arrays;
import java.util.List;

/**
 * What a report template says: what to count of which cases. Holds no case and gives no right to any.
 *
 * @param rows by what the cases are divided; null for a list
 * @param columns by what they are divided further; null where they are not
 * @param shown the columns of a list; empty for all other types
 * @param criteria which of the cases somebody may reach; the days they were received in are the period's
 */
public record ReportDefinition(
        String title,
        ReportType type,
        Variable rows,
        Variable columns,
        List<CaseColumn> shown,
        CaseCriteria criteria,
        ReportPeriod period) {

    public static final int LONGEST_TITLE = 100;

    /** The states a report counts where nobody asks for states: all but what was rejected or deleted. */
    private static final String[] COUNTED = Arrays.stream(CaseState.values())
            .filter(state -> !state.isDropped())
            .map(Enum::name)
            .toArray(String[]::new);

    public ReportDefinition {
        if (type == ReportType.LIST) {
            rows = null;
            columns = null;
            shown = shown.isEmpty() ? CaseColumn.USUAL : List.copyOf(shown);
        } else {
            shown = List.of();
            columns = type == ReportType.BAR ? null : columns;
        }
    }

    /** Why it cannot be run, a key of the texts; null where it can. */
    public String fault() {
        if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
            return "titleMissing";
        }
        if (type != ReportType.LIST && rows == null) {
            return "rowsMissing";
        }
        return switch (type) {
            case LINE -> !rows.isTime() ? "rowsNoTime" : rows == columns ? "twiceTheSame" : null;
            case CROSS -> columns == null ? "columnsMissing" : rows == columns ? "twiceTheSame" : null;
            case BAR, LIST -> null;
        };
    }

    /** What is really asked of the store: rejected and deleted cases are left out unless they are asked for. */
    public CaseCriteria counted() {
        boolean saysStates = !criteria.of(Coded.STATE).isEmpty();
        boolean asksForDropped = !criteria.of(Coded.DROP_REASON).isEmpty()
                || rows == Variable.DROP_REASON
                || columns == Variable.DROP_REASON;
        if (saysStates) {
            return criteria;
        }
        return asksForDropped
                ? criteria.with(
                        Coded.DROP_REASON,
                        criteria.of(Coded.DROP_REASON).isEmpty()
                                ? names(DropReason.values())
                                : criteria.of(Coded.DROP_REASON).toArray(String[]::new))
                : criteria.with(Coded.STATE, COUNTED);
    }

    /** The same of cases received on these days: the period narrows what the criteria say of them, and never widens it. */
    public CaseCriteria counted(Days days) {
        return counted().received(days.narrowedBy(criteria.received()));
    }

    /** Whether it counts no rejected or deleted case only because nobody asked for any. */
    public boolean leavesOutDropped() {
        return criteria.of(Coded.STATE).isEmpty() && !counted().of(Coded.STATE).isEmpty();
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    public ReportDefinition titled(String other) {
        return new ReportDefinition(other, type, rows, columns, shown, criteria, period);
    }

    public ReportDefinition in(ReportPeriod other) {
        return new ReportDefinition(title, type, rows, columns, shown, criteria, other);
    }
}
