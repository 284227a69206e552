package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.finder.Kind;
import java.util.EnumSet;
import java.util.Set;

/** What has the form of a number or an address of a person beyond doubt: no decision can keep it, the authority refuses it. */
public final class Forms {

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.CPR, Kind.EMAIL, Kind.URL, Kind.PHONE);

    private Forms() {}

    /** Whether the finding must be covered before a case can end. */
    public static boolean must(Finding finding) {
        return finding.confidence() == Confidence.SURE && NUMBERS.contains(finding.kind());
    }
}
