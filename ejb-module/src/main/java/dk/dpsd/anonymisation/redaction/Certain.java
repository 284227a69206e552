package dk.dpsd.anonymisation.redaction;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finders;
import dk.dpsd.anonymisation.finder.Finding;
import java.util.List;

/** What certainly points out a person in any text, whatever is known of its case: the authority refuses it (R-ANON-03). */
public final class Certain {

    private static final Finders FINDERS = Finders.general();

    private Certain() {}

    /** In the order of the text. */
    public static List<Finding> in(String text) {
        return FINDERS.find(text).stream()
                .filter(finding -> finding.confidence() == Confidence.SURE)
                .toList();
    }
}
