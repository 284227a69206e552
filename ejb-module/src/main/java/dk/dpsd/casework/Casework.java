package dk.dpsd.casework;

import dk.dpsd.casework.CaseChanges.Wish;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Severity;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Working a case (sagsbehandling): look, write, hand over to another handler, delete, undo. */
@Stateless
public class Casework {

    @Inject
    CaseReading reading;

    @Inject
    CaseChanges changes;

    @Inject
    CaseDoor door;

    @Inject
    HandlerLookup handlers;

    @Inject
    Places places;

    @Inject
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Event<TellsPeople> mail;

    /** The case for its page; the look is written to the access log (R-LOG-04). */
    @Requires(Action.READ_CASE)
    public CaseView open(PublicId publicId) {
        return reading.open(publicId);
    }

    /** The case again, after a change made on its own page; no new look. Empty where the change took it out of sight. */
    @Requires(Action.READ_CASE)
    public Optional<CaseView> again(PublicId publicId) {
        return reading.again(publicId);
    }

    /**
     * Whether a case that was opened before is still the caller's to know of, be it only to call it back: asked by its page
     * at every click (R-PRIV-13, X-04).
     */
    @Requires(Action.READ_OWN_ACCOUNT)
    public boolean isStillThere(PublicId publicId) {
        return Stream.of(Action.READ_CASE, Action.RECALL_CASE)
                .anyMatch(action -> door.find(publicId, action).isPresent());
    }

    @Requires(Action.WORK_CASE)
    public void save(PublicId publicId, int seenVersion, CaseForm form) {
        check(form);
        changes.apply(
                new Wish(publicId, seenVersion, Verb.EDIT, "edited"), (c, change) -> c.edit(form.content(), change));
    }

    /** What the form must be before a case can take it: the pair of consequences has a category (domain B.3). */
    public static void check(CaseForm form) {
        if (Severity.combine(form.getSeverity().getActual(), form.getSeverity().getPossible())
                .isEmpty()) {
            throw new RefusedException("severityPair");
        }
    }

    /** Those the case can be handed over to. */
    @Requires(Action.ASSIGN_CASE)
    public List<HandlerChoice> choices(PublicId publicId) {
        return handlers.forUnit(door.open(publicId, Action.ASSIGN_CASE).place().unit());
    }

    /** Hands the case over to another handler, who is told by mail (R-CASE-03, R-CASE-23). */
    @Requires(Action.ASSIGN_CASE)
    public void assign(PublicId publicId, int seenVersion, long handler) {
        IncidentCase incident = changes.apply(new Wish(publicId, seenVersion, Verb.ASSIGN, "assigned"), (c, change) -> {
            handlers.require(handler, c.place().unit());
            c.assign(handler, change);
        });
        tell(incident);
    }

    private void tell(IncidentCase incident) {
        SebUser owner = seb.user(incident.handler()).orElseThrow(NotThereException::new);
        mail.fire(new CaseAssigned(
                incident.id(), incident.publicId(), incident.caseNumber(), new Addressee(owner.name(), owner.email())));
    }

    @Requires(Action.DELETE_CASE)
    public void delete(PublicId publicId, int seenVersion, DropReason reason, String comment) {
        dropped(reason, comment);
        changes.apply(
                new Wish(publicId, seenVersion, Verb.DELETE, "deleted"),
                (c, change) -> c.delete(reason, PlainText.of(comment), user.requireId(), change));
    }

    /** A reason and a comment are mandatory (R-INIT-05, R-CASE-11). */
    public static void dropped(DropReason reason, String comment) {
        if (reason == null) {
            throw new RefusedException("reasonMissing");
        }
        if (PlainText.of(comment) == null) {
            throw new RefusedException("commentMissing");
        }
    }

    /** Fortryd of a rejection or deletion. */
    @Requires(Action.RESTORE_CASE)
    public void restore(PublicId publicId, int seenVersion) {
        changes.apply(new Wish(publicId, seenVersion, Verb.RESTORE, "restored"), (c, change) -> {
            if (c.ending().endedAt() != null) {
                throw new RefusedException("alreadyEnded");
            }
            c.restore(change);
            places.follow(c);
        });
    }
}
