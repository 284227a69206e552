package dk.dpsd.statistics.chart;

import java.util.Locale;

/** A chart as SVG: shapes and letters, nothing that runs, nothing fetched from elsewhere. */
public final class SvgChart implements Paper {

    private static final String[] SHADES = {
        "#1f4e79", "#c55a11", "#3b7d23", "#6f2da8", "#7f6000", "#a61c3c", "#006d77", "#404040"
    };
    private static final String[] DASHES = {"", "9 4", "2 4", "12 4 2 4", "5 5", "16 5", "2 8", "12 4 2 4 2 4"};

    private final StringBuilder out = new StringBuilder(4096);

    private SvgChart() {}

    public static String of(Chart chart) {
        var svg = new SvgChart();
        int height = ChartDrawing.height(chart);
        svg.out
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(ChartDrawing.WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(ChartDrawing.WIDTH)
                .append(' ')
                .append(height)
                .append("\" font-family=\"Liberation Sans, Arial, sans-serif\"><title>")
                .append(escaped(chart.title()))
                .append("</title><defs>");
        for (int style = 0; style < STYLES; style++) {
            svg.pattern(style);
        }
        svg.out.append("</defs><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        ChartDrawing.draw(chart, svg);
        return svg.out.append("</svg>").toString();
    }

    private void pattern(int style) {
        out.append("<pattern id=\"p")
                .append(style)
                .append(
                        "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"")
                .append(style == 0 ? SHADES[0] : "#fff")
                .append("\"/><path stroke=\"")
                .append(SHADES[style])
                .append("\" stroke-width=\"2\" fill=\"none\" d=\"")
                .append(Patterns.path(style))
                .append("\"/></pattern>");
    }

    @Override
    public void bar(double x, double y, double width, double height, int style) {
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"url(#p%d)\" stroke=\"%s\"/>",
                x,
                y,
                width,
                height,
                style % STYLES,
                SHADES[style % STYLES]));
    }

    @Override
    public void rule(double x1, double y1, double x2, double y2) {
        segment(x1, y1, x2, y2, "#9aa0a6", 1, "");
    }

    @Override
    public void stroke(double x1, double y1, double x2, double y2, int style) {
        segment(x1, y1, x2, y2, SHADES[style % STYLES], 2.5, DASHES[style % STYLES]);
    }

    private void segment(double x1, double y1, double x2, double y2, String shade, double width, String dashes) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"%s/>",
                x1,
                y1,
                x2,
                y2,
                shade,
                width,
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    @Override
    public void point(double x, double y, int style) {
        out.append(String.format(
                Locale.ROOT,
                "<path transform=\"translate(%.1f %.1f)\" d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                x,
                y,
                Patterns.mark(style),
                style < STYLES / 2 ? SHADES[style % STYLES] : "#fff",
                SHADES[style % STYLES]));
    }

    @Override
    public void text(double x, double y, Anchor anchor, int size, String text) {
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"#1b1b1b\">%s</text>",
                x,
                y,
                anchor.name().toLowerCase(Locale.ROOT),
                size,
                escaped(text)));
    }

    static String shade(int style) {
        return SHADES[style % STYLES];
    }

    static String dashes(int style) {
        return DASHES[style % STYLES];
    }

    /** Letters that mean something in XML, and those XML has no place for. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign >= ' ' && !(sign >= 0xD800 && sign <= 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF)
                .forEach(sign -> {
                    switch (sign) {
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '&' -> escaped.append("&amp;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(sign);
                    }
                });
        return escaped.toString();
    }
}
