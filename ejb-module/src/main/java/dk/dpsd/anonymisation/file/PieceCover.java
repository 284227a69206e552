package dk.dpsd.anonymisation.file;

import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.casework.document.office.TextPass;
import dk.dpsd.shared.model.Redaction;
import java.util.List;

/**
 * Covers spans of a text that comes in pieces. A covered span becomes five stars where it begins, however many pieces it
 * runs through; the ends of lines and cells within it stay, for they are the form of the file.
 */
final class PieceCover implements TextPass {

    private final List<Span> spans;
    private final HiddenWords words;
    private final StringBuilder all = new StringBuilder();
    private int at;
    private int next;
    private boolean starred;

    /** @param words go from the form of the file too */
    PieceCover(List<Span> spans, HiddenWords words) {
        this.spans = spans;
        this.words = words;
    }

    /** The text as it stands there once the spans in it are covered. */
    static String of(String text, List<Span> spans) {
        return new PieceCover(spans, new HiddenWords(text, spans)).text(text);
    }

    /** @throws IllegalArgumentException where the spans are not in the text, not in order, or overlap */
    static void check(String text, List<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            if (span.start() < last || span.end() <= span.start()) {
                throw new IllegalArgumentException("The spans are empty, overlap or are not in order");
            }
            last = span.end();
        }
        if (last > text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("The spans reach beyond the text");
        }
    }

    @Override
    public String text(String piece) {
        var after = new StringBuilder(piece.length());
        piece.codePoints().forEach(sign -> sign(sign, after));
        all.append(after);
        return after.toString();
    }

    private void sign(int sign, StringBuilder after) {
        while (next < spans.size() && spans.get(next).end() <= at) {
            next++;
            starred = false;
        }
        boolean covered = next < spans.size() && spans.get(next).start() <= at;
        at++;
        if (!covered || sign == '\n' || sign == '\t') {
            after.appendCodePoint(sign);
        } else if (!starred) {
            after.append(Redaction.MASK);
            starred = true;
        }
    }

    @Override
    public String form(String value) {
        return words.hide(value);
    }

    /** What all pieces together have become. */
    String whole() {
        return all.toString();
    }
}
