package dk.dpsd.statistics.run;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.run.CaseSheet.Row;
import dk.dpsd.statistics.store.CaseSheetStore;
import dk.dpsd.statistics.store.CaseSheetStore.CaseLine;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Cases one by one in words: of a list report and of an extract. */
@Dependent
public class CaseSheets {

    /** More cases than these are not listed; an extract has all. */
    public static final int MOST = 500;

    private final CaseSheetStore store;
    private final GroupNames names;

    @Inject
    public CaseSheets(CaseSheetStore store, GroupNames names) {
        this.store = store;
        this.names = names;
    }

    /** The newest cases of a scope. */
    CaseSheet newest(Scope scope, CaseCriteria criteria, List<CaseColumn> columns, ReportWords words) {
        List<CaseLine> lines = store.newest(scope, criteria, columns, MOST + 1);
        boolean more = lines.size() > MOST;
        List<Row> rows = lines.stream()
                .limit(MOST)
                .map(line -> new Row(line.id(), line.publicId(), cells(line, columns, words)))
                .toList();
        return new CaseSheet(header(columns, words), rows, more);
    }

    public List<String> header(List<CaseColumn> columns, ReportWords words) {
        return columns.stream().map(words::of).toList();
    }

    /** What a line says in each column. */
    public List<Object> cells(CaseLine line, List<CaseColumn> columns, ReportWords words) {
        return columns.stream()
                .map(column -> cell(column, line.values().get(column), words))
                .toList();
    }

    private Object cell(CaseColumn column, Object value, ReportWords words) {
        if (value == null) {
            return "";
        }
        return switch (column) {
            case STATE -> words.of("CaseState", value.toString());
            case KIND -> words.of("CaseKind", value.toString());
            case REPORTER -> words.of("ReporterKind", value.toString());
            case SEVERITY -> words.of("SeverityCategory", value.toString());
            case ACTUAL -> words.of("ActualConsequence", value.toString());
            case POSSIBLE -> words.of("PossibleConsequence", value.toString());
            case DROP_REASON -> words.of("DropReason", value.toString());
            case MAIN_GROUP, PROBLEM, PROCESS -> names.term(value.toString());
            case OWNER -> names.place(value.toString());
            default -> value;
        };
    }
}
