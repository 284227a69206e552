package dk.dpsd.national.model.register;

import dk.dpsd.casework.model.SeverityCategory;
import java.util.Comparator;
import java.util.List;

/** By what the national register can be counted. */
public enum RegisterVariable {
    OWNER("c.owner"),
    /** Always with its scale: categories of two scales are never added up. */
    SEVERITY("c.severityScale", "c.severity"),
    SCALE("c.severityScale"),
    MAIN_GROUP("c.mainGroup"),
    PROBLEM("c.problem"),
    PROCESS("c.process"),
    AREA("c.area"),
    OUTCOME("c.outcome"),
    YEAR("extract(year from c.receivedOn)"),
    QUARTER("extract(year from c.receivedOn)", "extract(month from c.receivedOn)"),
    MONTH("extract(year from c.receivedOn)", "extract(month from c.receivedOn)");

    private static final int MONTHS = 3;

    private final List<String> expressions;

    RegisterVariable(String... expressions) {
        this.expressions = List.of(expressions);
    }

    /** What is selected and grouped by; closed, never from outside. */
    public List<String> expressions() {
        return expressions;
    }

    /**
     * The key of a group: sorts as people expect, and says in itself what it is.
     *
     * @param values as the database gives them for {@link #expressions}
     * @return an empty text where nothing is said
     */
    public String key(List<?> values) {
        if (values.contains(null)) {
            return "";
        }
        return switch (this) {
            case SEVERITY -> number(values.get(0)) + ":" + values.get(1);
            case QUARTER -> number(values.get(0)) + "-K" + ((number(values.get(1)) - 1) / MONTHS + 1);
            case MONTH -> String.format("%d-%02d", number(values.get(0)), number(values.get(1)));
            case YEAR, SCALE -> Integer.toString(number(values.get(0)));
            case OWNER, MAIN_GROUP, PROBLEM, PROCESS, AREA, OUTCOME ->
                values.get(0).toString();
        };
    }

    /** Whether its keys are codes of what has a name, by which people look for it. */
    public boolean isNamed() {
        return switch (this) {
            case OWNER, MAIN_GROUP, PROBLEM, PROCESS, AREA -> true;
            case SEVERITY, SCALE, OUTCOME, YEAR, QUARTER, MONTH -> false;
        };
    }

    /** The order of the keys: as they are written, but severities by their weight. */
    public Comparator<String> order() {
        return this == SEVERITY
                ? Comparator.comparing((String key) -> key.substring(0, key.indexOf(':') + 1))
                        .thenComparingInt(RegisterVariable::weight)
                : Comparator.naturalOrder();
    }

    private static int weight(String key) {
        return SeverityCategory.valueOf(key.substring(key.indexOf(':') + 1)).ordinal();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
