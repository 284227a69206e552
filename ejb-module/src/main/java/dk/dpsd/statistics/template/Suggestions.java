package dk.dpsd.statistics.template;

import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.PeriodKind;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.run.ReportWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Administrators forslag (domain B.6): the reports that come with the product. Code, not rows: nobody owns them. */
final class Suggestions {

    /** No public id begins so: those have no dot and 22 signs. */
    static final String PREFIX = "forslag-";

    private static final Map<String, ReportDefinition> ALL = all();

    private Suggestions() {}

    static List<String> keys() {
        return List.copyOf(ALL.keySet());
    }

    static Optional<ReportDefinition> find(String key, ReportWords words) {
        return Optional.ofNullable(ALL.get(key))
                .map(definition -> definition.titled(words.say("suggested." + key.substring(PREFIX.length()))));
    }

    private static Map<String, ReportDefinition> all() {
        var all = new LinkedHashMap<String, ReportDefinition>();
        CaseCriteria any = CaseCriteria.ALL;
        put(all, "alvorlighed", ReportType.BAR, Variable.SEVERITY, null, any);
        put(all, "hovedgrupper", ReportType.BAR, Variable.MAIN_GROUP, null, any);
        put(all, "maaneder", ReportType.LINE, Variable.MONTH, Variable.SEVERITY, any);
        put(all, "sted-problem", ReportType.CROSS, Variable.MAIN_GROUP, Variable.PLACE_2, any);
        put(all, "medicin", ReportType.BAR, Variable.ATC_MAIN, null, any.with(Coded.KIND, CaseKind.SINGLE.name()));
        put(
                all,
                "frist",
                ReportType.CROSS,
                Variable.QUARTER,
                Variable.TIME_TO_CLOSE,
                any.with(Coded.STATE, CaseState.CLOSED.name()));
        put(all, "leverandoerer", ReportType.BAR, Variable.PLACE_NAME, null, any);
        put(
                all,
                "samlerapporter",
                ReportType.CROSS,
                Variable.MONTH,
                Variable.AREA,
                any.with(Coded.KIND, CaseKind.COLLECTIVE.name()));
        put(all, "afviste", ReportType.BAR, Variable.DROP_REASON, null, any);
        all.put(PREFIX + "alvorlige", list(any));
        return all;
    }

    private static void put(
            Map<String, ReportDefinition> all,
            String name,
            ReportType type,
            Variable rows,
            Variable columns,
            CaseCriteria criteria) {
        all.put(
                PREFIX + name,
                new ReportDefinition(name, type, rows, columns, List.of(), criteria, ReportPeriod.LAST_YEAR_OF_MONTHS));
    }

    private static ReportDefinition list(CaseCriteria any) {
        return new ReportDefinition(
                "alvorlige",
                ReportType.LIST,
                null,
                null,
                List.of(
                        CaseColumn.NUMBER,
                        CaseColumn.RECEIVED,
                        CaseColumn.STATE,
                        CaseColumn.UNIT,
                        CaseColumn.SEVERITY,
                        CaseColumn.MAIN_GROUP,
                        CaseColumn.HEADLINE),
                any.with(
                        Coded.SEVERITY,
                        SeverityCategory.SEVERE_CONSEQUENCE.name(),
                        SeverityCategory.FATAL_CONSEQUENCE.name()),
                ReportPeriod.of(PeriodKind.LAST_12_MONTHS));
    }
}
