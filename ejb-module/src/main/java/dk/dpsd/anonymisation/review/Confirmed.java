package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.anonymisation.redaction.Words;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever was masked in one text of a case is looked for in all the others, those that came later too. */
final class Confirmed {

    /** Why it is a finding. */
    static final String REASON = "confirmed";

    private static final int SHORTEST = 2;

    private final Set<String> masked;

    /** @param masked what was covered somewhere in the case */
    Confirmed(Set<String> masked) {
        this.masked = masked;
    }

    /**
     * The findings, and beside them the places where somebody stands who was masked elsewhere.
     *
     * @param here what was covered in this very text, which is no news of itself
     */
    List<Finding> with(List<Finding> findings, Words text, Collection<Span> here) {
        Map<Span, Finding> bySpan = new HashMap<>();
        var taken = new BitSet(text.length());
        for (Finding one : findings) {
            bySpan.put(new Span(one.start(), one.end()), one);
            taken.set(one.start(), one.end());
        }
        for (String words : masked) {
            if (isLongEnough(words)) {
                text.of(words).stream()
                        .filter(span -> !here.contains(span))
                        .filter(span -> bySpan.containsKey(span) || isFree(taken, span))
                        .forEach(span -> {
                            taken.set(span.start(), span.end());
                            bySpan.merge(span, finding(span, Kind.NAME), Confirmed::surer);
                        });
            }
        }
        return bySpan.values().stream()
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
    }

    /** What a finder saw says what kind of thing it is; that it was masked elsewhere says how sure it is. */
    private static Finding surer(Finding seen, Finding confirmed) {
        var span = new Span(seen.start(), seen.end());
        return seen.confidence() == Confidence.SURE ? seen : finding(span, seen.kind());
    }

    private static Finding finding(Span span, Kind kind) {
        return new Finding(span.start(), span.end(), kind, Confidence.SURE, REASON);
    }

    private static boolean isLongEnough(String words) {
        return words.codePointCount(0, words.length()) >= SHORTEST
                && words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isFree(BitSet taken, Span span) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }
}
