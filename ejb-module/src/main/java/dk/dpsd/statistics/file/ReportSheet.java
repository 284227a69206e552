package dk.dpsd.statistics.file;

import dk.dpsd.shared.sheet.Sheet;
import dk.dpsd.statistics.run.CaseSheet;
import dk.dpsd.statistics.run.Figure;
import dk.dpsd.statistics.run.FigureTable;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A report as one table: a row a group, a column for each measure and group of the second variable, and what is said of it below. */
final class ReportSheet {

    private final ReportResult result;
    private final ReportWords words;

    ReportSheet(ReportResult result, ReportWords words) {
        this.result = result;
        this.words = words;
    }

    Sheet sheet() {
        return result.isList() ? list(result.list()) : figures();
    }

    private Sheet list(CaseSheet list) {
        List<List<Object>> rows =
                new ArrayList<>(list.rows().stream().map(CaseSheet.Row::cells).toList());
        rows.addAll(remarks(list.header().size()));
        return new Sheet(name(), list.header(), rows);
    }

    private Sheet figures() {
        List<String> header = new ArrayList<>();
        header.add(words.of(result.definition().rows()));
        result.tables().forEach(table -> header.addAll(heads(table)));
        List<List<Object>> rows = new ArrayList<>();
        List<String> groups = result.tables().get(0).rows();
        for (int row = 0; row <= groups.size(); row++) {
            List<Object> cells = new ArrayList<>();
            cells.add(row == groups.size() ? words.say("total") : groups.get(row));
            for (FigureTable table : result.tables()) {
                table.figures().get(row).stream().map(Figure::cell).forEach(cells::add);
            }
            rows.add(cells);
        }
        rows.addAll(remarks(header.size()));
        return new Sheet(name(), header, rows);
    }

    private List<String> heads(FigureTable table) {
        String measure = words.of(table.measure());
        if (!table.hasColumns()) {
            return List.of(measure);
        }
        List<String> heads = new ArrayList<>();
        table.columns().forEach(column -> heads.add(measure + ": " + column));
        heads.add(measure + ": " + words.say("total"));
        return heads;
    }

    /** What has to be said, behind an empty row. */
    private List<List<Object>> remarks(int width) {
        List<List<Object>> remarks = new ArrayList<>();
        remarks.add(row("", width));
        new ReportRemarks(result, words).lines().forEach(line -> remarks.add(row(line, width)));
        return remarks;
    }

    private static List<Object> row(String first, int width) {
        List<Object> row = new ArrayList<>(Collections.nCopies(width, ""));
        row.set(0, first);
        return row;
    }

    /** A sheet's name is short and has none of a few letters. */
    private String name() {
        String plain = result.definition().title().replaceAll("[\\[\\]:*?/\\\\']", " ");
        return plain.length() <= 31 ? plain : plain.substring(0, 31);
    }
}
