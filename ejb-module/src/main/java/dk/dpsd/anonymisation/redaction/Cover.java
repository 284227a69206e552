package dk.dpsd.anonymisation.redaction;

import dk.dpsd.shared.model.Redaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Covers places in a text: each gets the same few stars, whatever stood there; the rest stays letter by letter. */
public final class Cover {

    private Cover() {}

    /**
     * The text with the places covered; shorter stars where it would not fit into its field any more.
     *
     * @param spans in any order; those that touch or overlap become one
     * @param longest how many characters (UTF-16) the field holds
     * @throws IndexOutOfBoundsException where a place ends behind the text
     */
    public static String over(String text, List<Span> spans, int longest) {
        String covered = over(text, spans, Redaction.MASK);
        return covered.length() <= longest ? covered : over(text, spans, Redaction.SHORT_MASK);
    }

    private static String over(String text, List<Span> spans, String mask) {
        var out = new StringBuilder(text.length());
        int unit = 0;
        int point = 0;
        for (Span span : united(spans)) {
            int start = text.offsetByCodePoints(unit, span.start() - point);
            out.append(text, unit, start).append(mask);
            unit = text.offsetByCodePoints(start, span.end() - span.start());
            point = span.end();
        }
        return out.append(text, unit, text.length()).toString();
    }

    /** In order, and none overlaps another or stands right beside it. */
    public static List<Span> united(List<Span> spans) {
        List<Span> united = new ArrayList<>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            Span last = united.isEmpty() ? null : united.get(united.size() - 1);
            if (last != null && span.start() <= last.end()) {
                united.set(united.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                united.add(span);
            }
        }
        return united;
    }
}
