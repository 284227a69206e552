package dk.dpsd.casework;

import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A case as its page shows it to one caller: what she may not see was never put in. Serializable, because the page keeps
 * it until it has changed something.
 *
 * @param version what she saw; a change made on it is refused when somebody else was first
 * @param verbs what she may do to the case now
 * @param contactEmail the reporter's address; null for private providers and grantees (design 8)
 * @param actions what else she may do about the case
 * @param incidents how many a collective report (SR) stands for; null where the case is one
 */
public record CaseView(
        PublicId id,
        int version,
        String number,
        CaseState state,
        Instant receivedAt,
        long daysLeft,
        Long unit,
        String unitName,
        String unitPath,
        boolean placeUnknown,
        Long handler,
        String handlerName,
        CaseForm form,
        String contactEmail,
        Original original,
        Foot foot,
        Set<Verb> verbs,
        Set<Action> actions,
        Integer incidents)
        implements Serializable {

    /** The internal note is for those who work the case: who may only read or add to it does not get it (R-CASE-18). */
    public static final Set<Action> NOTE_READERS = Set.of(Action.TRIAGE_CASE, Action.WORK_CASE, Action.ANONYMISE_CASE);

    /** The report as it came; after closing the cleaned texts. */
    public record Original(
            ReporterKind reporterKind,
            String headline,
            String description,
            String unitName,
            String unitPath,
            String placeName,
            SeverityCategory severity,
            ReportDetails details)
            implements Serializable {}

    /** What stands at the foot of the case (R-ANON-04) and why it was dropped. */
    public record Foot(
            DropReason dropReason,
            String dropComment,
            String droppedBy,
            Instant droppedAt,
            String declaredName,
            Instant declaredAt,
            Instant endedAt,
            Instant sentAt)
            implements Serializable {}

    /** For pages, which know verbs by name. */
    public boolean can(String verb) {
        return verbs.contains(Verb.valueOf(verb));
    }

    /** For pages, which know actions by name. */
    public boolean may(String action) {
        return actions.contains(Action.valueOf(action));
    }

    public boolean isLate() {
        return daysLeft < 0 && foot.sentAt() == null;
    }
}
