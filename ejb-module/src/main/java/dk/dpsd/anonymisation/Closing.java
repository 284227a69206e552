package dk.dpsd.anonymisation;

import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.CaseChanges.Wish;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.CaseEnded;
import dk.dpsd.casework.form.DetailsForm;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
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
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Event<CaseEnded> ended;

    /** What the case still lacks before it can be closed. */
    @Requires(Action.ANONYMISE_CASE)
    public List<Missing> missing(PublicId publicId) {
        return ClosingRule.missing(door.open(publicId, Action.ANONYMISE_CASE));
    }

    /** The texts of a rejected or deleted case, to be cleaned. */
    @Requires(Action.ANONYMISE_CASE)
    public CleanForm texts(PublicId publicId) {
        IncidentCase incident = door.open(publicId, Action.ANONYMISE_CASE);
        var form = new CleanForm();
        form.setHeadline(incident.texts().headline());
        form.setDescription(incident.texts().description());
        form.setCauses(incident.texts().causes());
        form.setLearning(incident.texts().learning());
        form.setPlaceName(incident.place().placeName());
        form.setComment(incident.ending().comment());
        form.setDetails(DetailsForm.of(incident.details()));
        return form;
    }

    /** Keeps the cleaned texts of a rejected or deleted case. */
    @Requires(Action.ANONYMISE_CASE)
    public void clean(PublicId publicId, int seenVersion, CleanForm form) {
        changes.apply(new Wish(publicId, seenVersion, Verb.CLEAN, "cleaned"), (c, change) -> {
            var texts = new CaseTexts(
                    PlainText.of(form.getHeadline()),
                    PlainText.of(form.getDescription()),
                    PlainText.of(form.getCauses()),
                    PlainText.of(form.getLearning()),
                    c.texts().internalNote());
            c.clean(
                    texts,
                    form.getDetails().details(),
                    PlainText.of(form.getPlaceName()),
                    PlainText.of(form.getComment()),
                    change);
        });
    }

    /**
     * Declares the case anonymised; name and day stand at its foot from now on (R-ANON-04).
     *
     * @throws RefusedException {@code missing} with what is missing, while something is
     */
    @Requires(Action.ANONYMISE_CASE)
    public void declare(PublicId publicId, int seenVersion) {
        changes.apply(new Wish(publicId, seenVersion, Verb.DECLARE, "declared"), (c, change) -> {
            refuse(ClosingRule.beforeDeclaring(c));
            long account = user.requireId();
            String name = seb.user(account).map(SebUser::name).orElseThrow(NotThereException::new);
            c.declareAnonymised(account, name, change);
        });
    }

    /**
     * Ends the case in one transaction: the identifiers go, every street erases its copies, the case is handed to the
     * outbox of the authority (design 9). After it nobody can have the names back.
     *
     * @throws RefusedException {@code missing} with what is missing, while something is
     */
    @Requires(Action.CLOSE_CASE)
    public void close(PublicId publicId, int seenVersion) {
        var own = new AtomicReference<>(Erased.nothing());
        IncidentCase incident = changes.apply(new Wish(publicId, seenVersion, Verb.CLOSE, "closed"), (c, change) -> {
            refuse(ClosingRule.missing(c));
            own.set(c.close(change));
        });
        erasure.erase(incident, own.get());
        ended.fire(new CaseEnded(incident.id(), publicId));
    }

    private static void refuse(List<Missing> missing) {
        if (!missing.isEmpty()) {
            throw new RefusedException("missing", missing.toArray());
        }
    }
}
