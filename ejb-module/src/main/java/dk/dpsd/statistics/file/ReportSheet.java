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

/** A report as one table: a row a group, a column for each measure and group of the second variable, and what is said of it. */
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

    /** The same with what has to be said of it below, behind an empty row. */
    Sheet withRemarks() {
        Sheet table = sheet();
        int width = table.header().size();
        List<List<Object>> rows = new ArrayList<>(table.rows());
        rows.add(row("", width));
        remarks().forEach(line -> rows.add(row(line, width)));
        return new Sheet(table.name(), table.header(), rows);
    }

    /** What has to be said of it, for a page of its own. */
    Sheet about() {
        List<String> lines = remarks();
        return new Sheet(
                words.say("about"),
                List.of(lines.get(0)),
                lines.stream().skip(1).map(line -> List.<Object>of(line)).toList());
    }

    private List<String> remarks() {
        return new ReportRemarks(result, words).withTitle();
    }

    private static List<Object> row(String first, int width) {
        List<Object> row = new ArrayList<>(Collections.nCopies(width, ""));
        row.set(0, first);
        return row;
    }

    /** A sheet's name is short and has none of a few letters. */
    private String name() {
        String plain = result.definition().title().replaceAll("[\\[\\]:*?/\\\\']", " ");
        String shortened = plain.length() <= 31 ? plain : plain.substring(0, 31);
        return shortened.strip().equalsIgnoreCase(words.say("about")) ? shortened.strip() + " (1)" : shortened;
    }
}
