package dk.dpsd.statistics.web;

import dk.dpsd.statistics.chart.Chart;
import dk.dpsd.statistics.chart.Chart.Series;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** A chart as the library of the page's chart component takes it: data only, no function. */
final class ChartJson {

    private static final String[] SHADES = {
        "#1f4e79", "#c55a11", "#3b7d23", "#6f2da8", "#7f6000", "#a61c3c", "#006d77", "#404040"
    };
    private static final String[] POINTS = {
        "rect", "triangle", "rectRot", "circle", "star", "cross", "crossRot", "rectRounded"
    };
    private static final int[][] DASHES = {
        {}, {9, 4}, {2, 4}, {12, 4, 2, 4}, {5, 5}, {16, 5}, {2, 8}, {12, 4, 2, 4, 2, 4}
    };

    private ChartJson() {}

    static String of(Chart chart) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        chart.groups().forEach(labels::add);
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (int i = 0; i < chart.series().size(); i++) {
            sets.add(set(chart, chart.series().get(i), i));
        }
        return Json.createObjectBuilder()
                .add("type", chart.line() ? "line" : "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add("options", options(chart))
                .build()
                .toString()
                // Stands in a script element of the page: no title may end it.
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static JsonObjectBuilder set(Chart chart, Series series, int style) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        series.numbers().forEach(number -> {
            if (number == null) {
                numbers.addNull();
            } else {
                numbers.add(number);
            }
        });
        String shade = SHADES[style % SHADES.length];
        JsonObjectBuilder set = Json.createObjectBuilder()
                .add("label", series.name())
                .add("data", numbers)
                .add("borderColor", shade)
                .add("backgroundColor", shade)
                .add("borderWidth", 2);
        if (chart.line()) {
            JsonArrayBuilder dashes = Json.createArrayBuilder();
            for (int dash : DASHES[style % DASHES.length]) {
                dashes.add(dash);
            }
            set.add("borderDash", dashes)
                    .add("pointStyle", POINTS[style % POINTS.length])
                    .add("pointRadius", 5)
                    .add("fill", false);
        }
        return set;
    }

    private static JsonObjectBuilder options(Chart chart) {
        JsonObjectBuilder whole = Json.createObjectBuilder()
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
        return Json.createObjectBuilder()
                .add("indexAxis", chart.line() ? "x" : "y")
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("scales", Json.createObjectBuilder().add(chart.line() ? "y" : "x", whole))
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add(
                                        "legend",
                                        Json.createObjectBuilder()
                                                .add("display", chart.series().size() > 1)
                                                .add(
                                                        "labels",
                                                        Json.createObjectBuilder()
                                                                .add("usePointStyle", chart.line()))));
    }
}
