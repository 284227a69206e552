package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.anonymisation.redaction.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Whoever was masked in one text of a case is looked for in all the others, those that came later too. */
final class Confirmed {

    private static final int SHORTEST = 2;

    private final Set<String> masked;

    /** @param masked what was covered somewhere in the case */
    Confirmed(Set<String> masked) {
        this.masked = masked;
    }

    /** The findings, and beside them the places where somebody stands who was masked elsewhere. */
    List<Finding> with(List<Finding> findings, Words text) {
        List<Finding> all = new ArrayList<>(findings);
        var taken = new BitSet(text.length());
        findings.forEach(one -> taken.set(one.start(), one.end()));
        for (String words : masked) {
            if (isLongEnough(words)) {
                text.of(words).stream().filter(span -> isFree(taken, span)).forEach(span -> {
                    taken.set(span.start(), span.end());
                    all.add(finding(span));
                });
            }
        }
        all.sort(Comparator.comparingInt(Finding::start));
        return all;
    }

    private static Finding finding(Span span) {
        return new Finding(span.start(), span.end(), Kind.NAME, Confidence.SURE, "confirmed");
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
