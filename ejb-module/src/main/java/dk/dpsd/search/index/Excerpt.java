package dk.dpsd.search.index;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of a text where the words stand that were looked for. A list of plain pieces: whoever shows them escapes them and
 * makes the marks.
 */
public record Excerpt(List<Piece> pieces) {

    public static final Excerpt NONE = new Excerpt(List.of());

    private static final int BEFORE = 60;
    private static final int LENGTH = 180;
    private static final String MORE = "… ";

    /** A part of the text; {@code marked} where it is one of the words. */
    public record Piece(String text, boolean marked) {}

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** The first place in any of the texts; none where the words stand in none of them. */
    static Excerpt of(String[] texts, Words words) {
        if (words.isNone()) {
            return NONE;
        }
        for (String text : texts) {
            List<Danish.Stem> hits = Danish.stems(text).stream()
                    .filter(stem -> words.hits(stem.text()))
                    .toList();
            if (!hits.isEmpty()) {
                return around(text, hits);
            }
        }
        return NONE;
    }

    private static Excerpt around(String text, List<Danish.Stem> hits) {
        int start = begin(text, hits.get(0).start());
        int end = Math.min(text.length(), start + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece(MORE, false));
        }
        int at = start;
        for (Danish.Stem hit : hits) {
            if (hit.end() <= end) {
                add(pieces, text, at, hit.start(), false);
                add(pieces, text, hit.start(), hit.end(), true);
                at = hit.end();
            }
        }
        add(pieces, text, at, whole(text, Math.max(at, end)), false);
        return new Excerpt(pieces);
    }

    private static void add(List<Piece> pieces, String text, int from, int to, boolean marked) {
        if (to > from) {
            pieces.add(new Piece(text.substring(from, to), marked));
        }
    }

    /** The beginning of a word some way before. */
    private static int begin(String text, int hit) {
        int start = Math.max(0, hit - BEFORE);
        while (start > 0 && start < hit && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /** Never the half of a character. */
    private static int whole(String text, int end) {
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
