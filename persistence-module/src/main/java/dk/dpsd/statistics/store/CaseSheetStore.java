package dk.dpsd.statistics.store;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.statistics.model.CaseColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cases of a scope as a table with chosen columns: for lists and extracts. Reads no column that is not asked for. */
@Dependent
public class CaseSheetStore {

    private final ScopedRows rows;

    @Inject
    public CaseSheetStore(ScopedRows rows) {
        this.rows = rows;
    }

    /**
     * A case with what was asked of it.
     *
     * @param values codes, texts, numbers, days and moments as they are stored; nothing where the case says nothing
     */
    public record CaseLine(long id, PublicId publicId, Map<CaseColumn, Object> values) {}

    /** The newest. */
    public List<CaseLine> newest(Scope scope, CaseCriteria criteria, List<CaseColumn> columns, int most) {
        return lines(scope, criteria, columns, "", List.of(), " order by c.received_at desc, c.id desc", most);
    }

    /** Some at a time in the order of their ids, those behind one: for going through all of them. */
    public List<CaseLine> behind(Scope scope, CaseCriteria criteria, List<CaseColumn> columns, long id, int most) {
        return lines(scope, criteria, columns, "c.id > ?1 and ", List.of(id), " order by c.id", most);
    }

    private List<CaseLine> lines(
            Scope scope,
            CaseCriteria criteria,
            List<CaseColumn> columns,
            String where,
            List<Object> parameters,
            String order,
            int most) {
        if (scope.isEmpty()) {
            return List.of();
        }
        List<CaseColumn> single =
                columns.stream().filter(column -> !severalOf(column)).distinct().toList();
        String asked = single.stream().map(column -> ", " + sql(column)).collect(Collectors.joining());
        String text = "select c.id, c.public_id" + asked + " from casework_case c where " + where + ScopedRows.IN_SCOPE
                + " and " + ScopedRows.CRITERIA + order + " fetch first " + most + " rows only";
        List<CaseLine> lines = rows.select(scope, criteria, text, parameters).stream()
                .map(row -> line(row, single))
                .toList();
        columns.stream().filter(CaseSheetStore::severalOf).forEach(column -> hang(scope, column, lines));
        return lines;
    }

    private static CaseLine line(Object[] row, List<CaseColumn> columns) {
        var values = new EnumMap<CaseColumn, Object>(CaseColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            if (row[i + 2] != null) {
                values.put(columns.get(i), value(row[i + 2]));
            }
        }
        return new CaseLine(((Number) row[0]).longValue(), new PublicId((String) row[1]), values);
    }

    private static Object value(Object stored) {
        if (stored instanceof Timestamp moment) {
            return moment.toInstant();
        }
        return stored instanceof Date day ? day.toLocalDate() : stored;
    }

    private static boolean severalOf(CaseColumn column) {
        return column == CaseColumn.KEYWORDS || column == CaseColumn.FOCUS_AREAS || column == CaseColumn.MEDICINE;
    }

    /** What a case can have several of, in one statement for all the lines. */
    private void hang(Scope scope, CaseColumn column, Collection<CaseLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>();
        String among = lines.stream()
                .map(line -> {
                    parameters.add(line.id());
                    return "?" + parameters.size();
                })
                .collect(Collectors.joining(","));
        String text = "select c.id, " + sql(column) + " where c.id in (" + among + ") and " + ScopedRows.IN_SCOPE;
        Map<Long, List<String>> said = new HashMap<>();
        rows.select(scope, text, parameters)
                .forEach(row -> said.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                        .add((String) row[1]));
        lines.forEach(line -> {
            List<String> own = said.getOrDefault(line.id(), List.of());
            if (!own.isEmpty()) {
                line.values().put(column, own.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
    }

    private static String sql(CaseColumn column) {
        return switch (column) {
            case NUMBER -> "c.case_number";
            case RECEIVED -> "c.received_at";
            case OCCURRED -> "c.occurred_on";
            case STATE -> "c.state";
            case KIND -> "c.kind";
            case INCIDENTS -> "c.incidents";
            case OWNER -> "c.ancestor_1";
            case UNIT -> "c.unit_name";
            case PLACE_NAME -> "c.place_name";
            case REPORTER -> "(select r.reporter_kind from casework_report r where r.case_id = c.id)";
            case SCALE -> "c.severity_scale";
            case SEVERITY -> "c.severity_category";
            case ACTUAL -> "c.actual_consequence";
            case POSSIBLE -> "c.possible_consequence";
            case MAIN_GROUP -> "c.main_group";
            case PROBLEM -> "c.problem";
            case PROCESS -> "c.process";
            case ENDED -> "c.ended_at";
            case SENT -> "c.sent_at";
            case DROP_REASON -> "c.drop_reason";
            case HEADLINE -> "c.headline";
            case DESCRIPTION -> "c.description";
            case CAUSES -> "c.causes";
            case LEARNING -> "c.learning";
            case KEYWORDS -> "k.word from casework_case c join casework_keyword k on k.case_id = c.id";
            case FOCUS_AREAS -> "f.name from casework_case c join casework_case_focus f on f.case_id = c.id";
            case MEDICINE ->
                "coalesce(m.trade_name, m.substance, m.atc, '–') from casework_case c"
                        + " join casework_medicine m on m.details_id = c.details";
        };
    }
}
