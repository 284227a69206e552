package dk.dpsd.reception;

import dk.dpsd.casework.CaseAssigned;
import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.CaseChanges.Wish;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.Casework;
import dk.dpsd.casework.HandlerChoice;
import dk.dpsd.casework.HandlerLookup;
import dk.dpsd.casework.Places;
import dk.dpsd.casework.classification.RecentChoices;
import dk.dpsd.casework.duplicate.DuplicateNotes;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.tag.Tagging;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** What an initial receiver does with a case in the inbox (initialmodtagelse, domain A.5). */
@Stateless
public class Reception {

    @Inject
    CaseChanges changes;

    @Inject
    CaseDoor door;

    @Inject
    Tagging tagging;

    @Inject
    DuplicateNotes duplicates;

    @Inject
    HandlerLookup handlers;

    @Inject
    Places places;

    @Inject
    RecentChoices recent;

    @Inject
    Routing routing;

    @Inject
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Event<TellsPeople> mail;

    /** Those a case in the inbox can be assigned to. */
    @Requires(Action.TRIAGE_CASE)
    public List<HandlerChoice> choices(PublicId publicId) {
        return handlers.forUnit(door.open(publicId, Action.TRIAGE_CASE).place().unit());
    }

    /**
     * Accepter: assigns the case and keeps the receiver's edits with it (R-INIT-07, R-INIT-09).
     *
     * @param form what the receiver left in the form, edited or not
     */
    @Requires(Action.TRIAGE_CASE)
    public void accept(PublicId publicId, int seenVersion, CaseForm form, long handler) {
        Casework.check(form);
        IncidentCase incident = changes.apply(new Wish(publicId, seenVersion, Verb.ACCEPT, "accepted"), (c, change) -> {
            handlers.require(handler, c.place().unit());
            tagging.put(c, form.getTags());
            c.acceptEdited(form.content(), handler, change);
        });
        recent.remember(form.content().classified());
        var owner = seb.user(handler).orElseThrow(NotThereException::new);
        mail.fire(new CaseAssigned(
                incident.id(), publicId, incident.caseNumber(), new Addressee(owner.name(), owner.email())));
    }

    /** Afvis: one of five reasons and a comment (R-INIT-05); the reporter is not told (R-REP-08). */
    @Requires(Action.TRIAGE_CASE)
    public void reject(PublicId publicId, int seenVersion, DropReason reason, String comment) {
        reject(publicId, seenVersion, reason, comment, null);
    }

    /**
     * The same, and points at the case that is kept.
     *
     * @param kept with {@link DropReason#DUPLICATE} the case that tells of the same incident, or null
     */
    @Requires(Action.TRIAGE_CASE)
    public void reject(PublicId publicId, int seenVersion, DropReason reason, String comment, PublicId kept) {
        Casework.dropped(reason, comment);
        changes.apply(new Wish(publicId, seenVersion, Verb.REJECT, "rejected"), (c, change) -> {
            c.reject(reason, PlainText.of(comment), user.requireId(), change);
            duplicates.note(c, reason, kept);
        });
    }

    /** Overdrag til anden lokation: to the mailbox of that place (R-INIT-04, R-ROUTE-13). */
    @Requires(Action.TRIAGE_CASE)
    public void handOver(PublicId publicId, int seenVersion, long unit) {
        elsewhere(new Wish(publicId, seenVersion, Verb.HAND_OVER, "handedOver"), unit);
    }

    /** Change of location of a case under way: back to an inbox, without handler (R-PRIV-12). */
    @Requires(Action.MOVE_CASE)
    public void move(PublicId publicId, int seenVersion, long unit) {
        elsewhere(new Wish(publicId, seenVersion, Verb.MOVE, "moved"), unit);
    }

    /**
     * The operator names the place of a case that has no mailbox.
     *
     * @return whether it has one there; otherwise it stays in the queue
     */
    @Requires(Action.PLACE_UNROUTED)
    public boolean place(PublicId publicId, int seenVersion, long unit) {
        IncidentCase incident = elsewhere(new Wish(publicId, seenVersion, Verb.PLACE, "placed"), unit);
        return incident.place().mailboxUnit() != null;
    }

    private IncidentCase elsewhere(Wish wish, long unit) {
        return changes.apply(wish, (c, change) -> {
            var to = places.found(unit, c.place().placeName());
            switch (wish.verb()) {
                case HAND_OVER -> c.handOver(to, change);
                case MOVE -> c.move(to, change);
                case PLACE -> c.placed(to, change);
                default -> throw new IllegalArgumentException(wish.verb() + " does not change the place");
            }
            routing.routeAgain(c);
        });
    }

    /** Tilbagekald: takes a case back into the inbox; the handler's access ends at once. */
    @Requires(Action.RECALL_CASE)
    public void recall(PublicId publicId, int seenVersion) {
        changes.apply(new Wish(publicId, seenVersion, Verb.RECALL, "recalled"), (c, change) -> {
            c.recall(change);
            routing.routeAgain(c);
        });
    }
}
