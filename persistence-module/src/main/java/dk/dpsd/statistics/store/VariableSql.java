package dk.dpsd.statistics.store;

import dk.dpsd.statistics.model.Variable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a variable is in SQL: a value of {@code casework_case c} or of a row that hangs on it. Everything stands here, so
 * that nothing of what people choose becomes part of a statement.
 *
 * @param value the value
 * @param type what the value is, for a missing one in its place
 * @param join what has to be joined, or empty
 */
record VariableSql(String value, String type, String join) {

    private static final String TEXT = "varchar(200)";
    private static final String NUMBER = "bigint";

    /**
     * @param alias what tells this axis' joined rows from another's
     * @param parameters those of the statement so far; gets more
     */
    static VariableSql of(Axis axis, String alias, List<Object> parameters) {
        Variable variable = axis.variable();
        return switch (variable) {
            case STATE -> column("state");
            case SEVERITY -> scaled("severity_category");
            case ACTUAL -> scaled("actual_consequence");
            case POSSIBLE -> scaled("possible_consequence");
            case MAIN_GROUP -> column("main_group");
            case PROBLEM -> column("problem");
            case PROCESS -> column("process");
            case PLACE_1, PLACE_2, PLACE_3, PLACE_4, PLACE_5, PLACE_6, PLACE_7, PLACE_8 ->
                number("c.ancestor_" + variable.depth());
            case UNIT -> number("c.unit");
            case PLACE_NAME -> column("place_name");
            case KIND -> column("kind");
            case DROP_REASON -> column("drop_reason");
            case REPORTER -> joined(alias, "reporter_kind", "casework_report", "case_id = c.id");
            case AREA -> joined(alias, "area", "casework_collective", "case_id = c.id");
            case TIME_TO_CLOSE -> new VariableSql(untilTheEnd(), TEXT, "");
            case MONTH, QUARTER, WEEK -> new VariableSql(groups(axis.beginnings(), parameters), "int", "");
            case ATC_MAIN -> atc(alias, 1);
            case ATC_GROUP -> atc(alias, 3);
            case ROUTE -> joined(alias, "route", "casework_medicine", "details_id = c.details");
            case FOCUS_AREA -> joined(alias, "name", "casework_case_focus", "case_id = c.id");
            case KEYWORD -> joined(alias, "folded", "casework_keyword", "case_id = c.id");
        };
    }

    private static VariableSql column(String name) {
        return new VariableSql("c." + name, TEXT, "");
    }

    private static VariableSql number(String value) {
        return new VariableSql(value, NUMBER, "");
    }

    /** The scale goes before the value: two scales are never counted as one. */
    private static VariableSql scaled(String name) {
        return new VariableSql("trim(cast(c.severity_scale as char(3))) || ':' || c." + name, TEXT, "");
    }

    private static VariableSql joined(String alias, String column, String table, String on) {
        return new VariableSql(alias + "." + column, TEXT, left(table, alias, on, column));
    }

    private static VariableSql atc(String alias, int length) {
        return new VariableSql(
                "upper(substr(" + alias + ".atc, 1, " + length + "))",
                TEXT,
                left("casework_medicine", alias, "details_id = c.details", "atc"));
    }

    /** Rows that say nothing are not joined: a case counts as saying nothing only where none of its rows does. */
    private static String left(String table, String alias, String on, String said) {
        return " left join " + table + " " + alias + " on " + alias + "." + on + " and " + alias + "." + said
                + " is not null";
    }

    private static String untilTheEnd() {
        return "case when c.ended_at is null then 'OPEN' when c.ended_at < " + after(31) + " then 'DAYS_30' when"
                + " c.ended_at < " + after(61) + " then 'DAYS_60' when c.ended_at < " + after(91)
                + " then 'DAYS_90' else 'LONGER' end";
    }

    private static String after(int days) {
        return "{fn timestampadd(SQL_TSI_DAY, " + days + ", c.received_at)}";
    }

    private static String groups(List<Instant> beginnings, List<Object> parameters) {
        if (beginnings.isEmpty()) {
            return "0";
        }
        List<String> steps = new ArrayList<>();
        for (int group = 0; group < beginnings.size(); group++) {
            parameters.add(Timestamp.from(beginnings.get(group)));
            steps.add("when c.received_at < ?" + parameters.size() + " then " + group);
        }
        return "case " + String.join(" ", steps) + " else " + beginnings.size() + " end";
    }
}
