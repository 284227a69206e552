package dk.dpsd.statistics.chart;

import dk.dpsd.statistics.chart.Chart.Series;
import dk.dpsd.statistics.chart.Paper.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays a chart out: bars lie, so that their names can be read; every bar has its number beside it, every line a legend. */
final class ChartDrawing {

    /** How wide a picture is. */
    static final int WIDTH = 960;

    /** How wide it is on a sheet of paper, where letters would else be too small to be read. */
    static final int PAPER_WIDTH = 720;

    private static final int MARGIN = 24;
    private static final int TITLE = 40;
    private static final int LETTERS = 13;
    private static final int BAR = 18;
    private static final int GAP = 10;
    private static final int NAMES = 300;
    private static final int NUMBERS = 60;
    private static final int LEGEND_LINE = 22;
    private static final int PLOT = 320;
    private static final int AXIS = 90;
    private static final int LONGEST_NAME = 44;
    private static final int LONGEST_NOTE = 120;
    private static final int NOTE_LINE = 18;
    private static final int MOST_TICKS = 16;

    private final Chart chart;
    private final Paper paper;
    private final int width;

    private ChartDrawing(Chart chart, Paper paper, int width) {
        this.chart = chart;
        this.paper = paper;
        this.width = width;
    }

    static int height(Chart chart) {
        int legend = chart.series().size() > 1 ? chart.series().size() * LEGEND_LINE : 0;
        return TITLE
                + NOTE_LINE * notes(chart).size()
                + 2 * MARGIN
                + legend
                + (chart.line() ? PLOT + AXIS : chart.groups().size() * group(chart));
    }

    private static int group(Chart chart) {
        return chart.series().size() * BAR + GAP;
    }

    /** How many groups fit where a drawing may be so high, one at least; all of them where it is lines. */
    static int groups(Chart chart, int most) {
        int room = most - height(chart) + chart.groups().size() * group(chart);
        return chart.line() ? chart.groups().size() : Math.max(1, room / group(chart));
    }

    static void draw(Chart chart, Paper paper) {
        draw(chart, paper, WIDTH);
    }

    static void draw(Chart chart, Paper paper, int width) {
        new ChartDrawing(chart, paper, width).draw();
    }

    private void draw() {
        paper.text(MARGIN, MARGIN + LETTERS, Anchor.START, LETTERS + 4, chart.title());
        List<String> notes = notes(chart);
        for (int line = 0; line < notes.size(); line++) {
            paper.text(MARGIN, MARGIN + TITLE + line * NOTE_LINE, Anchor.START, LETTERS - 1, notes.get(line));
        }
        int top = MARGIN + TITLE + NOTE_LINE * notes.size();
        if (chart.line()) {
            lines(top);
            legend(top + PLOT + AXIS);
        } else {
            bars(top);
            legend(top + chart.groups().size() * group(chart));
        }
    }

    /** The notes of a chart in lines that fit beside its margins. */
    private static List<String> notes(Chart chart) {
        return chart.notes().stream().flatMap(ChartDrawing::broken).toList();
    }

    private static Stream<String> broken(String note) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : note.split(" ")) {
            if (line.length() > 0 && line.length() + word.length() >= LONGEST_NOTE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream();
    }

    private void bars(double top) {
        double left = MARGIN + NAMES;
        double wide = width - left - NUMBERS - MARGIN;
        for (int group = 0; group < chart.groups().size(); group++) {
            double y = top + group * group(chart);
            paper.text(
                    left - 8,
                    y + chart.series().size() * BAR / 2.0 + LETTERS / 3.0,
                    Anchor.END,
                    LETTERS,
                    shortened(chart.groups().get(group)));
            for (int style = 0; style < chart.series().size(); style++) {
                bar(
                        left,
                        y + style * BAR,
                        wide,
                        chart.series().get(style).numbers().get(group),
                        style);
            }
        }
        paper.rule(left, top - 4, left, top + chart.groups().size() * group(chart));
    }

    private void bar(double left, double y, double wide, Long number, int style) {
        double length = number == null ? 0 : wide * number / chart.largest();
        if (length > 0) {
            paper.bar(left, y, length, BAR - 3, style);
        }
        paper.text(
                left + length + 6,
                y + BAR - 6,
                Anchor.START,
                LETTERS - 1,
                number == null ? chart.hiddenWord() : number.toString());
    }

    private void lines(double top) {
        double left = MARGIN + NUMBERS;
        double wide = width - left - MARGIN;
        double bottom = top + PLOT;
        long step = Math.max(1, (chart.largest() + 4) / 5);
        long most = step * ((chart.largest() + step - 1) / step);
        for (long mark = 0; mark <= most; mark += step) {
            double y = bottom - PLOT * (double) mark / most;
            paper.rule(left, y, left + wide, y);
            paper.text(left - 8, y + LETTERS / 3.0, Anchor.END, LETTERS - 1, Long.toString(mark));
        }
        int groups = chart.groups().size();
        int every = Math.max(1, (groups + MOST_TICKS - 1) / MOST_TICKS);
        for (int group = 0; group < groups; group += every) {
            int level = group / every % 2;
            paper.text(
                    x(left, wide, group),
                    bottom + 20 + level * 18,
                    Anchor.MIDDLE,
                    LETTERS - 2,
                    chart.groups().get(group));
        }
        for (int style = 0; style < chart.series().size(); style++) {
            line(chart.series().get(style), style, left, wide, bottom, most);
        }
        gaps(left, wide, bottom);
    }

    /** Where something is hidden it is said at the bottom, wherever it would stand. */
    private void gaps(double left, double wide, double bottom) {
        for (int group = 0; group < chart.groups().size(); group++) {
            int at = group;
            if (chart.series().stream().anyMatch(one -> one.numbers().get(at) == null)) {
                paper.text(x(left, wide, group), bottom - 4, Anchor.MIDDLE, LETTERS - 4, chart.hiddenWord());
            }
        }
    }

    private double x(double left, double wide, int group) {
        int groups = chart.groups().size();
        return left + wide * (group + 0.5) / groups;
    }

    /** A hidden number is a gap. */
    private void line(Series series, int style, double left, double wide, double bottom, long most) {
        for (int group = 0; group < series.numbers().size(); group++) {
            Long number = series.numbers().get(group);
            if (number != null) {
                double y = bottom - PLOT * (double) number / most;
                Long before = group == 0 ? null : series.numbers().get(group - 1);
                if (before != null) {
                    double from = bottom - PLOT * (double) before / most;
                    paper.stroke(x(left, wide, group - 1), from, x(left, wide, group), y, style);
                }
                paper.point(x(left, wide, group), y, style);
            }
        }
    }

    private void legend(double top) {
        if (chart.series().size() < 2) {
            return;
        }
        for (int style = 0; style < chart.series().size(); style++) {
            double y = top + style * LEGEND_LINE + 6;
            if (chart.line()) {
                paper.stroke(MARGIN, y + 6, MARGIN + 36, y + 6, style);
                paper.point(MARGIN + 18, y + 6, style);
            } else {
                paper.bar(MARGIN, y, 36, 13, style);
            }
            paper.text(
                    MARGIN + 46,
                    y + 11,
                    Anchor.START,
                    LETTERS,
                    chart.series().get(style).name());
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + '…';
    }
}
