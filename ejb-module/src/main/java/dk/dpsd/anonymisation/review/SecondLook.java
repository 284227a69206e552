package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.redaction.Cover;
import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.shared.model.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Looks through a text once more as it will stand when it is covered: between stars something can show that nobody saw
 * before. What is found is told by its place in the text as it stands now.
 */
final class SecondLook {

    private static final int STARS = Redaction.MASK.length();

    private final List<Span> covered;

    /** @param covered in order, apart from each other */
    SecondLook(List<Span> covered) {
        this.covered = Cover.united(covered);
    }

    /** What the covered text shows and the first look did not. */
    List<Finding> more(String text, List<Finding> before, Function<String, List<Finding>> find) {
        if (covered.isEmpty()) {
            return List.of();
        }
        List<Finding> more = new ArrayList<>();
        for (Finding found : find.apply(Cover.over(text, covered, Integer.MAX_VALUE))) {
            Finding here = new Finding(
                    place(found.start()), place(found.end()), found.kind(), found.confidence(), found.reason());
            if (here.start() < here.end() && isNew(here, before) && isReadable(here)) {
                more.add(here);
            }
        }
        return more;
    }

    /** Where a place of the covered text stands in the text itself; a place among stars, where they end. */
    private int place(int later) {
        int shift = 0;
        for (Span span : covered) {
            int stars = span.start() + shift;
            if (later <= stars) {
                break;
            }
            if (later < stars + STARS) {
                return span.end();
            }
            shift += STARS - (span.end() - span.start());
        }
        return later - shift;
    }

    private static boolean isNew(Finding here, List<Finding> before) {
        return before.stream().noneMatch(one -> one.start() < here.end() && here.start() < one.end());
    }

    private boolean isReadable(Finding here) {
        return covered.stream().noneMatch(span -> span.start() < here.end() && here.start() < span.end());
    }
}
