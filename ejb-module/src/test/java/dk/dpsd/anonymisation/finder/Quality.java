package dk.dpsd.anonymisation.finder;

import dk.dpsd.anonymisation.finder.LabelledText.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** How well the finders do on labelled texts: what was missed, what was found in vain, what stays readable. */
final class Quality {

    /** Counts of one kind. */
    static final class Count {
        private int labels;
        private int caught;
        private int findings;
        private int right;

        double recall() {
            return labels == 0 ? 1 : (double) caught / labels;
        }

        double precision() {
            return findings == 0 ? 1 : (double) right / findings;
        }
    }

    private final Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
    private final Count all = new Count();
    private final StringBuilder told = new StringBuilder();
    private long signs;
    private long readable;
    private int empty;
    private int alarmed;

    /** @param withFields whether the finders know the case's own fields */
    static Quality of(List<LabelledText> texts, boolean withFields) {
        var quality = new Quality();
        texts.forEach(text -> quality.judge(
                text, (withFields ? Finders.knowing(text.known()) : Finders.general()).find(text.text())));
        return quality;
    }

    private void judge(LabelledText text, List<Finding> findings) {
        int[] points = text.text().codePoints().toArray();
        for (Label label : text.labels()) {
            boolean caught = findings.stream().anyMatch(f -> touches(f, label));
            count(label.kind()).labels++;
            all.labels++;
            if (caught) {
                count(label.kind()).caught++;
                all.caught++;
            } else {
                tell("missed", text, label.kind(), points, label.start(), label.end());
            }
            long left = readable(points, label, findings);
            if (caught && left > 0) {
                tell("in part", text, label.kind(), points, label.start(), label.end());
            }
            readable += left;
        }
        for (Finding finding : findings) {
            boolean right = text.labels().stream().anyMatch(label -> touches(finding, label));
            count(finding.kind()).findings++;
            all.findings++;
            if (right) {
                count(finding.kind()).right++;
                all.right++;
            } else {
                tell("in vain", text, finding.kind(), points, finding.start(), finding.end());
            }
        }
        if (text.labels().isEmpty()) {
            empty++;
            alarmed += findings.isEmpty() ? 0 : 1;
        }
    }

    private long readable(int[] points, Label label, List<Finding> findings) {
        long left = 0;
        for (int at = label.start(); at < label.end(); at++) {
            int place = at;
            if (Character.isLetterOrDigit(points[at])) {
                signs++;
                left += findings.stream().anyMatch(f -> f.start() <= place && place < f.end()) ? 0 : 1;
            }
        }
        return left;
    }

    private static boolean touches(Finding finding, Label label) {
        return finding.start() < label.end() && label.start() < finding.end();
    }

    private void tell(String what, LabelledText text, Kind kind, int[] points, int start, int end) {
        int from = Math.max(0, start - 25);
        int to = Math.min(points.length, end + 20);
        String words = new String(points, from, start - from) + "[" + new String(points, start, end - start) + "]"
                + new String(points, end, to - end);
        told.append(what).append(' ').append(kind).append(' ').append(text.id()).append(": ");
        told.append(words.replace('\n', '|')).append('\n');
    }

    Count count(Kind kind) {
        return kinds.computeIfAbsent(kind, k -> new Count());
    }

    Count all() {
        return all;
    }

    /** The share of the letters and digits of identifiers that no finding covers. */
    double readable() {
        return signs == 0 ? 0 : (double) readable / signs;
    }

    /** The share of texts with nothing to find that raise an alarm. */
    double falseAlarms() {
        return empty == 0 ? 0 : (double) alarmed / empty;
    }

    String mistakes() {
        return told.toString();
    }

    String table() {
        var table = new StringBuilder(row("all", all));
        IntStream.range(0, Kind.values().length)
                .mapToObj(i -> Kind.values()[i])
                .forEach(kind -> table.append(row(kind.name(), count(kind))));
        return table + String.format(Locale.ROOT, "readable %.4f, false alarms %.3f%n", readable(), falseAlarms());
    }

    private static String row(String name, Count count) {
        return String.format(
                Locale.ROOT,
                "%-10s recall %.3f precision %.3f (%d marks, %d findings)%n",
                name,
                count.recall(),
                count.precision(),
                count.labels,
                count.findings);
    }
}
