package dk.dpsd.statistics.template;

import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.run.ReportWords;
import java.util.Collection;
import java.util.stream.Collectors;

/** Columns as the access log names them. */
public final class CaseColumnNames {

    private CaseColumnNames() {}

    public static String of(Collection<CaseColumn> columns) {
        ReportWords words = ReportWords.danish();
        return columns.stream().map(words::of).collect(Collectors.joining(", "));
    }
}
