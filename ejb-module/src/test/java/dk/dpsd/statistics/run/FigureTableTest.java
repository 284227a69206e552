package dk.dpsd.statistics.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.PeriodKind;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.store.FigureStore.Level;
import dk.dpsd.statistics.store.FigureStore.Tally;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables with their totals, and what of them may leave the unit. */
class FigureTableTest {

    private static Tally cell(String row, String column, long cases) {
        return new Tally(Level.CELL, row, column, cases, 0, 0);
    }

    private static FigureTable table(
            List<Tally> tallies, List<String> rows, List<String> columns, boolean overlapping) {
        var figures = new Tabulation(tallies, overlapping).figures(Measure.CASES, rows, columns);
        return new FigureTable(Measure.CASES, rows, columns == null ? List.of() : columns, figures, !overlapping);
    }

    private static List<List<String>> texts(FigureTable table) {
        return table.figures().stream()
                .map(line -> line.stream().map(Figure::text).toList())
                .toList();
    }

    @Test
    void totalsAreTheSums() {
        FigureTable table = table(
                List.of(cell("a", "x", 7), cell("a", "y", 9), cell("b", "x", 20)),
                List.of("a", "b"),
                List.of("x", "y"),
                false);
        assertThat(texts(table))
                .containsExactly(List.of("7", "9", "16"), List.of("20", "0", "20"), List.of("27", "9", "36"));
        assertThat(table.forOutside()).isEqualTo(table);
    }

    @Test
    void whatIsNotShownIsInTheTotals() {
        FigureTable table = table(List.of(cell("a", null, 7), cell("b", null, 20)), List.of("b"), null, false);
        assertThat(texts(table)).containsExactly(List.of("20"), List.of("27"));
    }

    @Test
    void whereGroupsOverlapTheTotalsAreCountedAndNotSummed() {
        List<Tally> tallies = List.of(
                cell("a", "x", 7),
                cell("b", "x", 8),
                new Tally(Level.ROW, "a", null, 7, 0, 0),
                new Tally(Level.ROW, "b", null, 8, 0, 0),
                new Tally(Level.COLUMN, null, "x", 10, 0, 0),
                new Tally(Level.ALL, null, null, 10, 0, 0));
        assertThat(texts(table(tallies, List.of("a", "b"), List.of("x"), true)))
                .containsExactly(List.of("7", "7"), List.of("8", "8"), List.of("10", "10"));
    }

    @Test
    void collectiveReportsAndTheirIncidentsStandInTablesOfTheirOwn() {
        var tabulation = new Tabulation(List.of(new Tally(Level.CELL, "a", null, 3, 2, 40)), false);
        for (Measure measure : Measure.values()) {
            long expected = new long[] {3, 2, 40}[measure.ordinal()];
            assertThat(tabulation.figures(measure, List.of("a"), null))
                    .containsExactly(List.of(Figure.of(expected)), List.of(Figure.of(expected)));
        }
        assertThat(new Tabulation(List.of(cell("a", null, 3)), false).has(Measure.SHEETS))
                .isFalse();
    }

    /** A single hidden number could be reckoned from the total, so a second one is hidden with it. */
    @Test
    void smallNumbersAndThoseThatGiveThemAwayAreHiddenOutside() {
        FigureTable list = table(
                List.of(cell("a", null, 3), cell("b", null, 6), cell("c", null, 90)),
                List.of("a", "b", "c"),
                null,
                false);
        assertThat(texts(list.forOutside()))
                .containsExactly(List.of("skjult"), List.of("skjult"), List.of("90"), List.of("99"));
        FigureTable cross = table(
                List.of(cell("a", "x", 3), cell("a", "y", 30), cell("b", "x", 40), cell("b", "y", 50)),
                List.of("a", "b"),
                List.of("x", "y"),
                false);
        FigureTable outside = cross.forOutside();
        assertThat(outside.isProtected()).isTrue();
        assertThat(outside.row(0).get(0).hidden()).isTrue();
        assertThat(outside.figures().stream().flatMap(List::stream).filter(Figure::hidden))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(cross.isProtected()).as("inside the unit numbers are whole").isFalse();
    }

    @Test
    void overlappingGroupsHideWhatIsSmall() {
        List<Tally> tallies =
                List.of(cell("a", null, 4), cell("b", null, 5), new Tally(Level.ALL, null, null, 6, 0, 0));
        assertThat(texts(table(tallies, List.of("a", "b"), null, true).forOutside()))
                .containsExactly(List.of("skjult"), List.of("5"), List.of("6"));
    }

    @Test
    void aReportSaysThatItHidesAndAListIsNoFigures() {
        FigureTable small = table(List.of(cell("a", null, 2)), List.of("a"), null, false);
        var definition = new ReportDefinition(
                "x",
                ReportType.BAR,
                Variable.STATE,
                null,
                List.of(),
                CaseCriteria.ALL,
                ReportPeriod.LAST_YEAR_OF_MONTHS);
        var result = new ReportResult(definition, Days.ANY, Instant.EPOCH, List.of(small), null, List.of(), List.of());
        assertThat(result.forOutside().notes()).extracting(Note::key).containsExactly("note.hidden");
        var listed = new ReportDefinition(
                "x", ReportType.LIST, null, null, List.of(), CaseCriteria.ALL, ReportPeriod.LAST_YEAR_OF_MONTHS);
        var list = new ReportResult(
                listed,
                Days.ANY,
                Instant.EPOCH,
                List.of(),
                new CaseSheet(List.of(), List.of(), false),
                List.of(),
                List.of());
        assertThatThrownBy(list::forOutside).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyNameOfAReportHasItsWordInBothLanguages() {
        for (var locale : List.of(ReportWords.DANISH, Locale.ENGLISH)) {
            ReportWords words = ReportWords.in(locale);
            Arrays.stream(Variable.values())
                    .forEach(one -> assertThat(words.of(one)).isNotEqualTo(one.name()));
            Arrays.stream(Coded.values())
                    .forEach(one -> assertThat(words.of(one)).isNotEqualTo(one.name()));
            Arrays.stream(Worded.values())
                    .forEach(one -> assertThat(words.of(one)).isNotEqualTo(one.name()));
            Arrays.stream(CaseColumn.values())
                    .forEach(one -> assertThat(words.of(one)).isNotEqualTo(one.name()));
            Arrays.stream(PeriodKind.values())
                    .forEach(one -> assertThat(words.of(one)).isNotEqualTo(one.name()));
            Arrays.stream(GroupNames.TimeToClose.values())
                    .forEach(one -> assertThat(words.of(one)).isNotEqualTo(one.name()));
        }
        assertThat(ReportWords.in(Locale.ENGLISH).say("total")).isEqualTo("Total");
    }
}
