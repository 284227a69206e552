package dk.dpsd.anonymisation.redaction;

import java.util.ArrayList;
import java.util.List;

/** A text as the code points in it, for looking at whole words: a mask never begins or ends inside one (R-ANON-03). */
public final class Words {

    private static final int[] GENITIVES = {'\'', '\u2019'};

    private final int[] points;
    private final int[] lower;

    public Words(String text) {
        points = text.codePoints().toArray();
        lower = text.codePoints().map(Character::toLowerCase).toArray();
    }

    public int length() {
        return points.length;
    }

    /** What stands at a place. */
    public String at(int start, int end) {
        return new String(points, start, end - start);
    }

    /** The place with the words it begins and ends in, without blanks at its ends; null where nothing is left. */
    public Span whole(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(points.length, to);
        while (start < end && Character.isWhitespace(points[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(points[end - 1])) {
            end--;
        }
        while (start > 0 && start < points.length && joins(start)) {
            start--;
        }
        while (end < points.length && end > 0 && joins(end)) {
            end++;
        }
        return end > start ? new Span(start, genitive(end)) : null;
    }

    /** Whether the letters on both sides of this place belong to one word. */
    private boolean joins(int place) {
        return isPart(points[place - 1]) && isPart(points[place]);
    }

    /** The end of a word with the genitive behind it; a hostile text may have many. */
    private int genitive(int here) {
        int end = here;
        while (isGenitive(end)) {
            end += 2;
        }
        return end;
    }

    private boolean isGenitive(int end) {
        return end + 1 < points.length
                && (points[end] == GENITIVES[0] || points[end] == GENITIVES[1])
                && lower[end + 1] == 's'
                && (end + 2 == points.length || !isPart(points[end + 2]));
    }

    /** A letter, a digit or what is written upon one. */
    private static boolean isPart(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Every place where these words stand as whole words, large and small letters alike, with a genitive s. */
    public List<Span> of(String sought) {
        int[] wanted = sought.strip().codePoints().map(Character::toLowerCase).toArray();
        List<Span> found = new ArrayList<>();
        for (int at = 0; wanted.length > 0 && at + wanted.length <= lower.length; at++) {
            if (stands(wanted, at)) {
                int end = end(at + wanted.length);
                if (end > 0) {
                    found.add(new Span(at, end));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    private boolean stands(int[] wanted, int at) {
        if (at > 0 && joins(at)) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (lower[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the word ends whose letters end here: here, or behind its genitive s; 0 where it goes on. */
    private int end(int here) {
        if (here == points.length || !joins(here)) {
            return genitive(here);
        }
        boolean s = lower[here] == 's' && (here + 1 == points.length || !joins(here + 1));
        return s ? here + 1 : 0;
    }
}
