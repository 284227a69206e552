package dk.dpsd.casework.draft;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.Places;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.model.CaseDraft;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.DraftStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Kladder: what somebody types on a case is kept for her while she types, and offered when she opens the case again.
 * Nobody else sees it, and whoever lost the case has lost the draft with it.
 */
@Stateless
public class CaseDrafts {

    @Inject
    CaseDoor door;

    @Inject
    Scopes scopes;

    @Inject
    DraftStore drafts;

    @Inject
    Places places;

    @Inject
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * Keeps the form as it stands. The case is locked meanwhile: a draft that came while somebody closes the case would
     * outlive the erasure.
     *
     * @param seenVersion the version of the case she is looking at
     * @param sent field by field, as typed; what is no field of the form is left out
     */
    @Requires(Action.KEEP_DRAFT)
    public void keep(PublicId publicId, int seenVersion, Map<String, String> sent) {
        IncidentCase incident = door.lock(publicId, Action.KEEP_DRAFT);
        if (incident.version() != seenVersion && isMine(incident)) {
            return;
        }
        CaseDraft draft = find(incident).orElseGet(() -> new CaseDraft(user.requireId(), incident.id()));
        draft.keep(seenVersion, DraftFields.of(sent), now());
        drafts.add(scopes.of(Action.KEEP_DRAFT), draft);
    }

    /** The draft that waits for the caller on this case, if there is one. */
    @Requires(Action.KEEP_DRAFT)
    public Optional<DraftOffer> offer(PublicId publicId) {
        IncidentCase incident = door.open(publicId, Action.KEEP_DRAFT);
        return find(incident)
                .filter(draft -> draft.savedAt().isAfter(now().minus(CaseDraft.LIFE)))
                .map(draft -> new DraftOffer(draft.savedAt(), draft.seenVersion() != incident.version()));
    }

    /** Writes the caller's draft into a form; the draft stays until she saves. */
    @Requires(Action.KEEP_DRAFT)
    public void fill(PublicId publicId, CaseForm form) {
        find(door.open(publicId, Action.KEEP_DRAFT))
                .ifPresent(draft -> DraftFields.fill(form, draft.fields(), places::named));
    }

    /** Throws the caller's draft away. */
    @Requires(Action.KEEP_DRAFT)
    public void discard(PublicId publicId) {
        find(door.lock(publicId, Action.KEEP_DRAFT))
                .ifPresent(draft -> drafts.remove(scopes.of(Action.KEEP_DRAFT), draft));
    }

    /** Whether the caller herself changed the case last: a draft that arrives after her own save is of no use any more. */
    private boolean isMine(IncidentCase incident) {
        return seb.user(user.requireId())
                .filter(me -> me.name().equals(incident.lastChange().by()))
                .isPresent();
    }

    private Optional<CaseDraft> find(IncidentCase incident) {
        return drafts.find(scopes.of(Action.KEEP_DRAFT), incident.id(), user.requireId());
    }

    private Instant now() {
        return Clocks.now(clock);
    }
}
