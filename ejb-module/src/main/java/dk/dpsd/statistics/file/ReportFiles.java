package dk.dpsd.statistics.file;

import dk.dpsd.shared.pdf.TextPdf;
import dk.dpsd.shared.sheet.CsvFile;
import dk.dpsd.shared.sheet.Sheet;
import dk.dpsd.shared.sheet.XlsxFile;
import dk.dpsd.statistics.chart.Chart;
import dk.dpsd.statistics.chart.Charts;
import dk.dpsd.statistics.chart.PdfChart;
import dk.dpsd.statistics.chart.PngChart;
import dk.dpsd.statistics.chart.SvgChart;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a report as a file: every form from the same figures. Decides no right, and hides what the report hides. */
public final class ReportFiles {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private ReportFiles() {}

    /**
     * The file.
     *
     * @throws IllegalArgumentException where the report cannot be had in this form ({@link FileKind#fits})
     */
    public static byte[] of(FileKind kind, ReportResult result, ReportWords words) {
        if (!kind.fits(result)) {
            throw new IllegalArgumentException("not as " + kind);
        }
        return switch (kind) {
            case CSV, XLSX -> table(kind, new ReportSheet(result, words));
            case PDF -> pdf(result, words);
            case SVG -> SvgChart.of(picture(result, words)).getBytes(StandardCharsets.UTF_8);
            case PNG -> PngChart.of(picture(result, words));
        };
    }

    /** What it is called, {@code sager-efter-alvorlighed.xlsx}; a title that certainly names somebody is refused before. */
    public static String name(FileKind kind, ReportResult result) {
        return slug(result.definition().title()) + "." + kind.extension();
    }

    /** A title as plain small letters, digits and hyphens. */
    public static String slug(String title) {
        String danish = title.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String plain =
                MARKS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD)).replaceAll("");
        String parted = OTHER.matcher(plain).replaceAll("-");
        String bare = parted.replaceAll("^-|-$", "");
        return bare.isEmpty() ? "rapport" : bare;
    }

    /** A picture goes about alone: what the figures are of stands in it. */
    private static Chart picture(ReportResult result, ReportWords words) {
        return Charts.of(result, words).get(0).saying(new ReportRemarks(result, words).lines());
    }

    private static byte[] table(FileKind kind, ReportSheet sheet) {
        var out = new ByteArrayOutputStream();
        try {
            if (kind == FileKind.CSV) {
                CsvFile.write(sheet.withRemarks(), out);
            } else {
                XlsxFile.write(List.of(sheet.sheet(), sheet.about()), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Charts first; then a line a row, for it is read aloud and on paper. */
    private static byte[] pdf(ReportResult result, ReportWords words) {
        var pdf = new TextPdf(result.definition().title());
        pdf.add("H1", result.definition().title(), 18, 8);
        new ReportRemarks(result, words).lines().forEach(line -> pdf.add("P", line, 10, 2));
        if (result.definition().type().isDrawn()) {
            charts(pdf, result, words);
        }
        Sheet sheet = new ReportSheet(result, words).sheet();
        if (result.isList()) {
            cases(pdf, result);
        } else {
            for (List<Object> row : sheet.rows()) {
                pdf.add("H2", row.get(0).toString(), 12, 1);
                for (int column = 1; column < row.size(); column++) {
                    pdf.add("P", sheet.header().get(column) + ": " + row.get(column), 10, 1);
                }
            }
        }
        return pdf.bytes();
    }

    private static void charts(TextPdf pdf, ReportResult result, ReportWords words) {
        Charts.of(result, words).forEach(chart -> PdfChart.add(pdf, chart, words.say("chart.said", chart.title())));
        if (Charts.leaveOut(result, words)) {
            pdf.add("P", words.say("chart.leavesOut"), 10, 4);
        }
    }

    private static void cases(TextPdf pdf, ReportResult result) {
        List<String> header = result.list().header();
        result.list().rows().forEach(row -> {
            for (int column = 0; column < header.size(); column++) {
                String said = CellText.of(row.cells().get(column));
                pdf.add(column == 0 ? "H2" : "P", header.get(column) + ": " + said, column == 0 ? 12 : 10, 1);
            }
        });
    }
}
