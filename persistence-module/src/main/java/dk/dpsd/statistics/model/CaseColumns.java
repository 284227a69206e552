package dk.dpsd.statistics.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns as a row keeps them: their names, by commas. */
public final class CaseColumns {

    private CaseColumns() {}

    public static String written(List<CaseColumn> columns) {
        return columns.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public static List<CaseColumn> read(String written) {
        return Stream.of(written.split(","))
                .filter(name -> !name.isEmpty())
                .map(CaseColumn::valueOf)
                .toList();
    }
}
