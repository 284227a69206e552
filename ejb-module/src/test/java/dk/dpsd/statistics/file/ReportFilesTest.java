package dk.dpsd.statistics.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.statistics.chart.Chart;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.run.CaseSheet;
import dk.dpsd.statistics.run.Figure;
import dk.dpsd.statistics.run.FigureTable;
import dk.dpsd.statistics.run.Measure;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form of a report says the same numbers, and none says a hidden one. */
class ReportFilesTest {

    private static final ReportWords WORDS = ReportWords.danish();
    private static final Days DAYS = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

    private static ReportDefinition definition(ReportType type) {
        return new ReportDefinition(
                "Fald <script>&\"=1+1",
                type,
                type == ReportType.LINE ? Variable.MONTH : Variable.UNIT,
                type == ReportType.BAR ? null : Variable.SEVERITY,
                List.of(),
                CaseCriteria.ALL,
                ReportPeriod.LAST_YEAR_OF_MONTHS);
    }

    private static ReportResult bars() {
        var table = new FigureTable(
                Measure.CASES,
                List.of("=HYPERLINK(1)", "Afsnit B"),
                List.of(),
                List.of(figures(3), figures(6417), figures(6420)),
                true);
        return new ReportResult(
                definition(ReportType.BAR),
                DAYS,
                Instant.parse("2026-04-01T08:00:00Z"),
                List.of(table),
                null,
                List.of(),
                List.of("Tilstand: Under behandling", "Sted: Afsnit B med underenheder"));
    }

    private static ReportResult crossed(ReportType type) {
        var table = new FigureTable(
                Measure.CASES,
                List.of("2026-01", "2026-02"),
                List.of("Lettere", "Alvorlig"),
                List.of(figures(11, 22, 33), figures(0, 44, 44), figures(11, 66, 77)),
                true);
        return new ReportResult(definition(type), DAYS, Instant.EPOCH, List.of(table), null, List.of(), List.of());
    }

    private static List<Figure> figures(long... numbers) {
        return LongStream.of(numbers)
                .mapToObj(number -> new Figure(number, false))
                .toList();
    }

    private static String text(FileKind kind, ReportResult result) {
        return new String(ReportFiles.of(kind, result, WORDS), StandardCharsets.UTF_8);
    }

    @Test
    void csvHasTheTableTheDaysAndNoFormula() {
        assertThat(text(FileKind.CSV, bars()).lines())
                .startsWith("\uFEFFEnhed;Sager", "'=HYPERLINK(1);3", "Afsnit B;6417", "I alt;6420")
                .contains(
                        "\"Rapport: Fald <script>&\"\"=1+1\";",
                        "Modtaget: 01.01.2026 til 31.03.2026;",
                        "Tilstand: Under behandling;",
                        "Sted: Afsnit B med underenheder;",
                        "Trukket 01.04.2026 10.00;");
        assertThat(text(FileKind.CSV, crossed(ReportType.CROSS)).lines())
                .contains("\uFEFFEnhed;Sager: Lettere;Sager: Alvorlig;Sager: I alt", "2026-02;0;44;44");
    }

    @ParameterizedTest
    @EnumSource(ReportType.class)
    void picturesAreWellFormedAndShowEveryNumber(ReportType type) throws Exception {
        if (type == ReportType.LIST) {
            return;
        }
        ReportResult result = type == ReportType.BAR ? bars() : crossed(type);
        byte[] svg = ReportFiles.of(FileKind.SVG, result, WORDS);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        String words = document.getDocumentElement().getTextContent();
        if (type == ReportType.LINE) {
            assertThat(words).contains("2026-01", "Lettere", "Alvorlig");
        } else {
            assertThat(words).contains(type == ReportType.BAR ? "6417" : "44");
        }
        var picture = ImageIO.read(new ByteArrayInputStream(ReportFiles.of(FileKind.PNG, result, WORDS)));
        assertThat(picture.getWidth()).isEqualTo(1920);
    }

    /** A reader who was sent the file alone knows what its figures are of; the table stays a table. */
    @Test
    void excelHasAPageAboutTheReport() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(ReportFiles.of(FileKind.XLSX, bars(), WORDS)))) {
            List<Sheet> pages = book.getSheets().toList();
            assertThat(pages).hasSize(2);
            assertThat(pages.get(0).read()).hasSize(4);
            assertThat(pages.get(1).getName()).isEqualTo("Om rapporten");
            assertThat(pages.get(1).read().stream().map(row -> row.getCellText(0)))
                    .containsExactly(
                            "Rapport: Fald <script>&\"=1+1",
                            "Modtaget: 01.01.2026 til 31.03.2026",
                            "Tilstand: Under behandling",
                            "Sted: Afsnit B med underenheder",
                            "Trukket 01.04.2026 10.00");
        }
    }

    @Test
    void paperAndPicturesSayWhatTheyAreNarrowedTo() throws IOException {
        String[] said = {
            "Modtaget: 01.01.2026 til 31.03.2026", "Tilstand: Under behandling", "Sted: Afsnit B med underenheder"
        };
        try (var pdf = Loader.loadPDF(ReportFiles.of(FileKind.PDF, bars(), WORDS))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(said);
        }
        assertThat(text(FileKind.SVG, bars())).contains(said).contains("Trukket 01.04.2026 10.00");
        var bare = new ReportResult(
                definition(ReportType.BAR), DAYS, Instant.EPOCH, bars().tables(), null, List.of(), List.of());
        assertThat(height(bars())).as("a line each, of two dots a point").isEqualTo(height(bare) + 2 * 2 * 18);
    }

    private static int height(ReportResult result) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(ReportFiles.of(FileKind.PNG, result, WORDS)))
                .getHeight();
    }

    /** Days that the conditions name narrow the period, and the report says those it counted. */
    @Test
    void theDaysSaidAreThoseCounted() {
        var since = new Days(LocalDate.of(2026, 2, 10), null);
        var narrowed = new ReportDefinition(
                "Fald",
                ReportType.BAR,
                Variable.UNIT,
                null,
                List.of(),
                CaseCriteria.ALL.received(since),
                ReportPeriod.LAST_YEAR_OF_MONTHS);
        var result = new ReportResult(narrowed, DAYS, Instant.EPOCH, bars().tables(), null, List.of(), List.of());
        assertThat(new ReportRemarks(result, WORDS).lines().get(0)).isEqualTo("Modtaget: 10.02.2026 til 31.03.2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Sager efter alvorlighed, sager-efter-alvorlighed.csv",
        "'Fald på Åløkke: æ/ø & é', fald-paa-aaloekke-ae-oe-e.csv",
        "'../../etc\"\\', etc.csv",
        "'»«', rapport.csv",
    })
    void aFileIsCalledAsItsReport(String title, String name) {
        var titled = new ReportResult(
                definition(ReportType.BAR).titled(title),
                DAYS,
                Instant.EPOCH,
                bars().tables(),
                null,
                List.of(),
                List.of());
        assertThat(ReportFiles.name(FileKind.CSV, titled)).isEqualTo(name);
    }

    @Test
    void pdfCanBeRead() throws IOException {
        try (var pdf = Loader.loadPDF(ReportFiles.of(FileKind.PDF, bars(), WORDS))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Afsnit B", "Sager: 6417", "I alt");
        }
    }

    /** The chart is drawn as shapes, said to be a figure, and its numbers stand in texts as well. */
    @ParameterizedTest
    @EnumSource(
            value = ReportType.class,
            names = {"BAR", "LINE"})
    void thePdfHasTheChartAndTheTable(ReportType type) throws IOException {
        ReportResult result = type == ReportType.BAR ? bars() : crossed(type);
        try (var pdf = Loader.loadPDF(ReportFiles.of(FileKind.PDF, result, WORDS))) {
            assertThat(PdfShapes.in(pdf)).isGreaterThan(type == ReportType.BAR ? 2 : 8);
            assertThat(PdfShapes.figures(pdf)).singleElement().asString().startsWith("Diagram: Fald");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(type == ReportType.BAR ? "Sager: 6417" : "Sager: Alvorlig: 44", "Fald", ", Sager");
        }
        try (var pdf = Loader.loadPDF(ReportFiles.of(FileKind.PDF, crossed(ReportType.CROSS), WORDS))) {
            assertThat(PdfShapes.in(pdf)).as("a cross table is no chart").isZero();
        }
    }

    /** S-06: a hidden number has a word and no bar, and the scale is that of the numbers shown. */
    @Test
    void aHiddenNumberHasNoBarInThePdf() throws IOException {
        var table = new FigureTable(
                Measure.CASES,
                List.of("A", "B", "C", "D"),
                List.of(),
                List.of(figures(3), figures(6), figures(50), figures(60), figures(119)),
                true);
        var result = new ReportResult(
                definition(ReportType.BAR), DAYS, Instant.EPOCH, List.of(table), null, List.of(), List.of());
        try (var pdf = Loader.loadPDF(ReportFiles.of(FileKind.PDF, result, WORDS))) {
            assertThat(PdfShapes.filled(pdf)).hasSize(4);
        }
        try (var pdf = Loader.loadPDF(ReportFiles.of(FileKind.PDF, result.forOutside(), WORDS))) {
            List<Double> bars = PdfShapes.filled(pdf);
            assertThat(bars).hasSize(2);
            assertThat(bars.get(0) / bars.get(1)).isCloseTo(50 / 60.0, within(0.01));
            assertThat(new PDFTextStripper().getText(pdf).lines().filter(line -> line.contains("skjult")))
                    .hasSizeGreaterThanOrEqualTo(4);
        }
        var lines = new ReportResult(
                definition(ReportType.LINE), DAYS, Instant.EPOCH, List.of(table), null, List.of(), List.of());
        try (var open = Loader.loadPDF(ReportFiles.of(FileKind.PDF, lines, WORDS));
                var shut = Loader.loadPDF(ReportFiles.of(FileKind.PDF, lines.forOutside(), WORDS))) {
            assertThat(PdfShapes.filled(open)).hasSize(4);
            assertThat(PdfShapes.filled(shut)).as("points").hasSize(2);
        }
    }

    /** Thirty groups of eight fit no page: they go on over the next ones, and what is left out is said. */
    @Test
    void aLongChartGoesOverSeveralPages() throws IOException {
        List<String> groups =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "Sted " + i).toList();
        List<String> columns =
                IntStream.rangeClosed(1, 8).mapToObj(i -> "Slags " + i).toList();
        List<List<Figure>> all = new ArrayList<>();
        for (int group = 0; group <= groups.size(); group++) {
            all.add(figures(LongStream.rangeClosed(11, 19).toArray()));
        }
        var table = new FigureTable(Measure.CASES, groups, columns, all, true);
        var result = new ReportResult(
                definition(ReportType.BAR), DAYS, Instant.EPOCH, List.of(table), null, List.of(), List.of());
        try (var pdf = Loader.loadPDF(ReportFiles.of(FileKind.PDF, result, WORDS))) {
            assertThat(PdfShapes.figures(pdf)).hasSizeGreaterThan(3);
            assertThat(PdfShapes.filled(pdf).stream().filter(width -> width > 100))
                    .as("bars; those of the legends are short")
                    .hasSize(Chart.MOST_BARS * Chart.MOST_SERIES);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Diagrammet viser kun en del", "Sted 40");
        }
    }

    /** What leaves the unit holds a small number in no form, nor what it could be reckoned from. */
    @Test
    void noFormSharedShowsASmallNumber() throws IOException {
        ReportResult outside = bars().forOutside();
        assertThat(text(FileKind.CSV, outside).lines())
                .contains("'=HYPERLINK(1);skjult", "Afsnit B;skjult", "I alt;6420")
                .anyMatch(line -> line.startsWith("Tal under 5 er skjult"));
        assertThat(text(FileKind.SVG, outside)).contains("skjult").doesNotContain("6417");
        try (var pdf = Loader.loadPDF(ReportFiles.of(FileKind.PDF, outside, WORDS))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Sager: skjult")
                    .doesNotContain("6417");
        }
    }

    @Test
    void aListHasNoPicture() {
        var listed = new ReportDefinition(
                "Sager", ReportType.LIST, null, null, List.of(), CaseCriteria.ALL, ReportPeriod.LAST_YEAR_OF_MONTHS);
        var row = new CaseSheet.Row(1, PublicId.random(), List.of("2026-000020-0", Instant.EPOCH));
        var result = new ReportResult(
                listed,
                DAYS,
                Instant.EPOCH,
                List.of(),
                new CaseSheet(List.of("Sagsnummer", "Modtaget"), List.of(row), false),
                List.of(),
                List.of());
        assertThat(FileKind.SVG.fits(result)).isFalse();
        assertThatThrownBy(() -> ReportFiles.of(FileKind.PNG, result, WORDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(text(FileKind.CSV, result)).contains("2026-000020-0;1970-01-01 01:00");
    }
}
