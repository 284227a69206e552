package dk.dpsd.anonymisation;

import dk.dpsd.anonymisation.review.ReviewSheet;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.model.CaseState;
import java.util.ArrayList;
import java.util.List;

/** What must be there before a case can be closed (design "The case", R-CASE-04, -06, -08, R-ANON-07). */
final class ClosingRule {

    private ClosingRule() {}

    /** Everything that is missing, in the order a handler works; empty when the case can be closed. */
    static List<Missing> missing(IncidentCase incident, ReviewSheet review) {
        List<Missing> missing = new ArrayList<>(beforeDeclaring(incident, review));
        if (incident.ending().declaredAt() == null) {
            missing.add(Missing.DECLARATION);
        }
        return missing;
    }

    /** What is missing before somebody can declare the case anonymised: a dropped case needs no result. */
    static List<Missing> beforeDeclaring(IncidentCase incident, ReviewSheet review) {
        List<Missing> missing = new ArrayList<>();
        if (incident.state() == CaseState.IN_PROGRESS) {
            worked(incident, missing);
        }
        if (review.open() > 0) {
            missing.add(Missing.FINDINGS);
        }
        if (review.openFiles() > 0) {
            missing.add(Missing.FILES);
        }
        return missing;
    }

    private static void worked(IncidentCase incident, List<Missing> missing) {
        var classified = incident.classified();
        if (!classified.isSeverityConfirmed()) {
            missing.add(Missing.SEVERITY);
        }
        if (classified.mainGroup() == null || classified.problem() == null || classified.process() == null) {
            missing.add(Missing.CLASSIFICATION);
        }
        if (incident.texts().learning() == null) {
            missing.add(Missing.RESULT);
        }
    }
}
