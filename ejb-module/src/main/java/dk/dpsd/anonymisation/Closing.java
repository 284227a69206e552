package dk.dpsd.anonymisation;

import dk.dpsd.access.Scopes;
import dk.dpsd.anonymisation.redaction.DecidedRedaction;
import dk.dpsd.anonymisation.review.CaseReview;
import dk.dpsd.anonymisation.review.ReviewSheet;
import dk.dpsd.anonymisation.store.DecisionStore;
import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.CaseChanges.Wish;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.CaseEnded;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** From a worked case to a closed one: clean, declare, erase, send (R-ANON-01..07). */
@Stateless
public class Closing {

    @Inject
    CaseChanges changes;

    @Inject
    CaseDoor door;

    @Inject
    Erasure erasure;

    @Inject
    CaseReview review;

    @Inject
    DecisionStore decisions;

    @Inject
    DocumentCleaning documents;

    @Inject
    Scopes scopes;

    @Inject
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Event<CaseEnded> ended;

    /** What the case still lacks before it can be closed, and how much of it is left to decide. */
    @Requires(Action.ANONYMISE_CASE)
    public ClosingState state(PublicId publicId) {
        IncidentCase incident = door.open(publicId, Action.ANONYMISE_CASE);
        ReviewSheet sheet = sheet(incident);
        return new ClosingState(ClosingRule.missing(incident, sheet), sheet.open(), sheet.openFiles(), sheet.masked());
    }

    /**
     * Declares the case anonymised; name and day stand at its foot from now on (R-ANON-04).
     *
     * @throws RefusedException {@code missing} with what is missing, while something is
     */
    @Requires(Action.ANONYMISE_CASE)
    public void declare(PublicId publicId, int seenVersion) {
        changes.apply(new Wish(publicId, seenVersion, Verb.DECLARE, "declared"), (c, change) -> {
            refuse(ClosingRule.beforeDeclaring(c, sheet(c)));
            long account = user.requireId();
            String name = seb.user(account).map(SebUser::name).orElseThrow(NotThereException::new);
            c.declareAnonymised(account, name, change);
        });
    }

    /**
     * Ends the case in one transaction: the identifiers go, what was decided is covered, every street erases its copies, the
     * case is handed to the outbox of the authority (design 9). After it nobody can have the names back.
     *
     * @throws RefusedException {@code missing} with what is missing, while something is
     */
    @Requires(Action.CLOSE_CASE)
    public void close(PublicId publicId, int seenVersion) {
        var redaction = new AtomicReference<DecidedRedaction>();
        var own = new AtomicReference<>(Erased.nothing());
        IncidentCase incident = changes.apply(new Wish(publicId, seenVersion, Verb.CLOSE, "closed"), (c, change) -> {
            refuse(ClosingRule.missing(c, sheet(c)));
            redaction.set(new DecidedRedaction(decisions.ofCase(c.id())));
            own.set(documents
                    .clean(c.id(), redaction.get(), change.at())
                    .and(c.close(redaction.get(), change))
                    .and(Thing.COVERED_PLACE, redaction.get().count()));
        });
        erasure.erase(incident, redaction.get(), own.get());
        ended.fire(new CaseEnded(incident.id(), publicId));
    }

    private ReviewSheet sheet(IncidentCase incident) {
        return review.sheet(scopes.of(Action.ANONYMISE_CASE), incident);
    }

    private static void refuse(List<Missing> missing) {
        if (!missing.isEmpty()) {
            throw new RefusedException("missing", missing.toArray());
        }
    }
}
