package dk.dpsd.anonymisation;

import dk.dpsd.anonymisation.redaction.CertainRedaction;
import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.CaseCleanedAgain;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * The way out for a case that the last look before the authority holds back: what is certain is covered in all its texts, and
 * it goes again (R-ANON-03, -05). Only ever more is covered; nobody can have anything back.
 */
@Stateless
public class MaskingAgain {

    @Inject
    CaseDoor door;

    @Inject
    Erasure erasure;

    @Inject
    CaseChanges changes;

    @Inject
    Event<CaseCleanedAgain> cleaned;

    /**
     * Covers what is certain and hands the case to the authority again.
     *
     * @throws NotThereException where the caller may not do this to such a case
     * @throws RefusedException {@code notHeldBack} where it has not ended or the authority has it
     */
    @Requires(Action.MASK_ENDED_CASE)
    public void mask(PublicId id) {
        IncidentCase incident = door.lock(id, Action.MASK_ENDED_CASE);
        if (!incident.isHeldBack()) {
            throw new RefusedException("notHeldBack");
        }
        var certain = new CertainRedaction();
        changes.change(incident, "maskedAgain", (c, change) -> c.maskAgain(certain, change));
        erasure.again(incident, certain);
        cleaned.fire(new CaseCleanedAgain(incident.id()));
    }
}
