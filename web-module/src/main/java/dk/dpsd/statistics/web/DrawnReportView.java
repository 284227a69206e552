package dk.dpsd.statistics.web;

import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import dk.dpsd.statistics.chart.Chart;
import dk.dpsd.statistics.chart.Charts;
import dk.dpsd.statistics.file.CellText;
import dk.dpsd.statistics.file.FileKind;
import dk.dpsd.statistics.file.ReportRemarks;
import dk.dpsd.statistics.run.CaseSheet;
import dk.dpsd.statistics.run.FigureTable;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportWords;
import dk.dpsd.statistics.template.ReportTemplates;
import dk.dpsd.statistics.template.Reports;
import dk.dpsd.statistics.template.TemplateLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A report: its charts, its tables, its files, and what can be done with its template. */
@Named
@RequestScoped
public class DrawnReportView {

    private static final String SHELF = "/statistik";

    @Inject
    Reports reports;

    @Inject
    ReportTemplates templates;

    @Inject
    Language language;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String id;
    private TemplateLine line;
    private ReportResult result;
    private ReportWords words;

    /** A table with the chart drawn of it. */
    public record Part(int number, FigureTable table, String name, String chart, boolean leavesOut) {}

    public void open() {
        result = reports.run(key(), language.getLocale());
        words = ReportWords.in(language.getLocale());
    }

    /** Asked for before anything else at a post too, when the address has not been read into the page yet. */
    private String key() {
        String asked = id == null ? request.getParameter("id") : id;
        if (asked == null) {
            throw new NotThereException();
        }
        return asked;
    }

    public void favourite() {
        templates.mark(key(), true);
        Redirect.to(SHELF + "/" + key());
    }

    public void noFavourite() {
        templates.mark(key(), false);
        Redirect.to(SHELF + "/" + key());
    }

    public void copy() {
        String title = templates
                .read(key(), language.getLocale())
                .template()
                .definition()
                .title();
        String named = Words.say(language.texts("statistics"), "copy.title", (Object) title);
        try {
            String copy = templates.copy(key(), named.length() > 100 ? title : named, language.getLocale());
            notices.say(language.texts("statistics").getString("copied"));
            Redirect.to(SHELF + "/" + copy + "/ret");
        } catch (RefusedException refused) {
            notices.say(ReportRefusals.say(refused, language.texts("statistics")));
            Redirect.to(SHELF + "/" + key());
        }
    }

    public void delete() {
        templates.delete(key());
        notices.say(language.texts("statistics").getString("deleted"));
        Redirect.to(SHELF);
    }

    /** Nothing at a post: what is pressed there asks for no figure. */
    public List<Part> getParts() {
        if (result == null) {
            return List.of();
        }
        List<Chart> charts = Charts.of(result, words);
        return IntStream.range(0, charts.size())
                .mapToObj(i -> {
                    FigureTable table = result.tables().get(i);
                    Chart chart = charts.get(i);
                    return new Part(
                            i, table, words.of(table.measure()), ChartJson.of(chart), Charts.leavesOut(chart, table));
                })
                .toList();
    }

    /** Whether there is any case at all in it. */
    public boolean isNothing() {
        return result != null && result.cases() == 0;
    }

    public boolean isListed() {
        return result != null && result.isList();
    }

    /** What stands over the columns of a list. */
    public List<String> getHeader() {
        return isListed() ? result.list().header() : List.of();
    }

    public List<CaseSheet.Row> getList() {
        return isListed() ? result.list().rows() : List.of();
    }

    public List<String> getRemarks() {
        return result == null ? List.of() : new ReportRemarks(result, words).lines();
    }

    public List<FileKind> getFiles() {
        return result == null
                ? List.of()
                : Arrays.stream(FileKind.values())
                        .filter(kind -> kind.fits(result))
                        .toList();
    }

    public String getRowName() {
        return words.of(result.definition().rows());
    }

    /** A cell of a list. */
    public String cell(Object value) {
        return CellText.of(value);
    }

    public TemplateLine getLine() {
        if (line == null) {
            line = templates.read(key(), language.getLocale());
        }
        return line;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
