package dk.dpsd.anonymisation.review;

import dk.dpsd.access.Scopes;
import dk.dpsd.anonymisation.model.Decision;
import dk.dpsd.anonymisation.model.FileDecision;
import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.anonymisation.review.Deciding.Target;
import dk.dpsd.anonymisation.review.Piece.State;
import dk.dpsd.anonymisation.store.DecisionStore;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Gennemgang før lukning: a person goes through every text of a case and decides what is covered when it ends (R-ANON-03).
 * Nothing is changed before: until then each decision can be taken back.
 */
@Stateless
public class Reviewing {

    @Inject
    CaseDoor door;

    @Inject
    Scopes scopes;

    @Inject
    CaseReview review;

    @Inject
    DecisionStore decisions;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<Records> log;

    /** Everything there is to look through; the look is written to the access log. */
    @Requires(Action.ANONYMISE_CASE)
    public ReviewSheet open(PublicId id) {
        IncidentCase incident = door.open(id, Action.ANONYMISE_CASE);
        log.fire(Records.of(incident.id(), id, "reviewOpened"));
        return sheet(incident);
    }

    /** The same again, behind something that was done on it. */
    @Requires(Action.ANONYMISE_CASE)
    public ReviewSheet again(PublicId id) {
        return sheet(door.open(id, Action.ANONYMISE_CASE));
    }

    /**
     * Decides about one place, or about everything in the case that reads the same.
     *
     * @return how many places that were
     * @throws RefusedException {@code textChanged}, {@code decidedMeanwhile}, {@code nothingThere}, or {@code mustGo} where what has the form of a
     *     number of a person was to be kept
     */
    @Requires(Action.ANONYMISE_CASE)
    public int decide(PublicId id, Choice choice, Verdict verdict, boolean everywhere) {
        IncidentCase incident = door.lock(id, Action.ANONYMISE_CASE);
        Deciding deciding = deciding(incident);
        List<Target> targets = everywhere
                ? deciding.everywhere(choice, verdict)
                : List.of(deciding.one(choice, Deciding.state(verdict)));
        if (verdict == Verdict.KEEP && targets.stream().anyMatch(deciding::must)) {
            throw new RefusedException("mustGo");
        }
        return keep(incident, targets, verdict);
    }

    /** Covers everything that leaves no doubt and that nobody decided about: what the page shows as marked already. */
    @Requires(Action.ANONYMISE_CASE)
    public int maskSure(PublicId id) {
        IncidentCase incident = door.lock(id, Action.ANONYMISE_CASE);
        return keep(incident, deciding(incident).sure(), Verdict.MASK);
    }

    /**
     * Covers words everywhere in the case, as whole words.
     *
     * @throws RefusedException {@code nothingThere} where they stand nowhere
     */
    @Requires(Action.ANONYMISE_CASE)
    public int maskWords(PublicId id, String words) {
        IncidentCase incident = door.lock(id, Action.ANONYMISE_CASE);
        List<Target> targets = words == null ? List.of() : deciding(incident).words(words);
        if (targets.isEmpty()) {
            throw new RefusedException("nothingThere");
        }
        return keep(incident, targets, Verdict.MASK);
    }

    /**
     * Takes back what was decided about a place.
     *
     * @throws RefusedException {@code textChanged} or {@code decidedMeanwhile}
     */
    @Requires(Action.ANONYMISE_CASE)
    public int undo(PublicId id, Choice choice) {
        IncidentCase incident = door.lock(id, Action.ANONYMISE_CASE);
        deciding(incident).one(choice, State.OPEN);
        int gone = decisions.forget(incident.id(), choice.digest(), choice.start(), choice.end());
        noted(incident, "undone", gone);
        return gone;
    }

    /**
     * Decides whether a file stays that a person looked at.
     *
     * @throws RefusedException {@code notKeepable} where it can only go
     */
    @Requires(Action.ANONYMISE_CASE)
    public void decideFile(PublicId id, String digest, Verdict verdict) {
        IncidentCase incident = door.lock(id, Action.ANONYMISE_CASE);
        FileToLookAt file = sheet(incident).files().stream()
                .filter(one -> one.digest().equals(digest) && one.why() != FileToLookAt.Why.WAITING)
                .findFirst()
                .orElseThrow(NotThereException::new);
        if (verdict == Verdict.KEEP && !file.keepable()) {
            throw new RefusedException("notKeepable");
        }
        decisions.decide(incident.id(), new FileDecision(incident.id(), digest, verdict, user.requireId(), now()));
        noted(incident, verdict == Verdict.KEEP ? "fileKept" : "fileGoes", 1);
    }

    private ReviewSheet sheet(IncidentCase incident) {
        return review.sheet(scope(), incident);
    }

    private Deciding deciding(IncidentCase incident) {
        CaseScan scan = review.scan(scope(), incident);
        return new Deciding(scan, review.texts(scan, incident));
    }

    private int keep(IncidentCase incident, List<Target> targets, Verdict verdict) {
        Instant now = now();
        long who = user.requireId();
        for (Target target : targets) {
            var span = target.span();
            decisions.decide(
                    incident.id(),
                    new Decision(incident.id(), target.digest(), span.start(), span.end(), verdict, who, now));
        }
        noted(incident, verdict == Verdict.MASK ? "masked" : "kept", targets.size());
        return targets.size();
    }

    /** What was decided counts from now on, and so whoever declared the case anonymous did so about something else. */
    private void noted(IncidentCase incident, String what, int count) {
        if (count > 0) {
            incident.decidedAgain();
            log.fire(new Records(
                    incident.id(),
                    incident.publicId(),
                    "reviewed",
                    List.of(FieldChange.harmless("review." + what, null, Integer.toString(count)))));
        }
    }

    private Scope scope() {
        return scopes.of(Action.ANONYMISE_CASE);
    }

    private Instant now() {
        return Clocks.now(clock);
    }
}
