package dk.dpsd.statistics.chart;

import dk.dpsd.statistics.chart.Chart.Series;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.run.Figure;
import dk.dpsd.statistics.run.FigureTable;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes charts of a report's tables: one for each, so that cases and incidents of collective reports are never in one. */
public final class Charts {

    private Charts() {}

    public static List<Chart> of(ReportResult result, ReportWords words) {
        return result.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .map(table -> of(result, table, words))
                .toList();
    }

    private static Chart of(ReportResult result, FigureTable table, ReportWords words) {
        boolean line = result.definition().type() == ReportType.LINE;
        int groups = line ? table.rows().size() : Math.min(table.rows().size(), Chart.MOST_BARS);
        String title = result.definition().title() + ", " + words.of(table.measure());
        return Chart.of(
                title, line, table.rows().subList(0, groups), series(table, groups, words), words.say("hidden"));
    }

    private static List<Series> series(FigureTable table, int groups, ReportWords words) {
        if (!table.hasColumns()) {
            return List.of(new Series(words.of(table.measure()), numbers(table, groups, 0)));
        }
        return IntStream.range(0, Math.min(table.columns().size(), Chart.MOST_SERIES))
                .mapToObj(column -> new Series(table.columns().get(column), numbers(table, groups, column)))
                .toList();
    }

    private static List<Long> numbers(FigureTable table, int groups, int column) {
        List<Long> numbers = new ArrayList<>();
        for (int row = 0; row < groups; row++) {
            Figure figure = table.row(row).get(column);
            numbers.add(figure.hidden() ? null : (Long) figure.number());
        }
        return numbers;
    }

    /** Whether a chart leaves something of its table out; the table beside it has all. */
    public static boolean leavesOut(Chart chart, FigureTable table) {
        return chart.groups().size() < table.rows().size()
                || table.hasColumns() && chart.series().size() < table.columns().size();
    }

    /** Whether any of a report's charts does. */
    public static boolean leaveOut(ReportResult result, ReportWords words) {
        return result.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .anyMatch(table -> leavesOut(of(result, table, words), table));
    }
}
