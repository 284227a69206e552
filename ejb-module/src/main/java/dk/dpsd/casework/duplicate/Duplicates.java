package dk.dpsd.casework.duplicate;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.duplicate.Likeness.Told;
import dk.dpsd.casework.duplicate.Likeness.Why;
import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.DuplicateStore;
import dk.dpsd.casework.store.DuplicateStore.Around;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Dobbeltregistrering: cases of the caller's own that may tell of the same incident, and those that are said to. */
@Stateless
public class Duplicates {

    private static final int MOST = 5;
    private static final int LOOKED_AT = 200;

    @Inject
    CaseDoor door;

    @Inject
    Scopes scopes;

    @Inject
    DuplicateStore store;

    @Inject
    LiveTree tree;

    /** The cases most like it, the likest first; at most five, and only what the caller may open anyway. */
    @Requires(Action.READ_CASE)
    public List<LikeCase> like(PublicId publicId) {
        IncidentCase incident = door.open(publicId, Action.READ_CASE);
        Optional<Long> owner = Optional.ofNullable(incident.place().unit())
                .flatMap(unit -> tree.current().owner(unit))
                .map(SorUnit::code);
        if (owner.isEmpty() || incident.kind() == CaseKind.COLLECTIVE) {
            return List.of();
        }
        Told told = told(incident);
        return store.around(scopes.of(Action.READ_CASE), around(incident, owner.get()), LOOKED_AT).stream()
                .flatMap(other -> Likeness.of(told, told(other)).map(why -> Map.entry(other, why)).stream())
                .sorted(Comparator.comparingDouble((Map.Entry<IncidentCase, Why> found) ->
                                found.getValue().score())
                        .reversed())
                .limit(MOST)
                .map(found -> shown(found.getKey(), found.getValue()))
                .toList();
    }

    /** The cases it is linked with that the caller may open. */
    @Requires(Action.READ_CASE)
    public List<LikeCase> linked(PublicId publicId) {
        long caseId = door.enter(publicId, Action.READ_CASE);
        return store.linked(scopes.of(Action.READ_CASE), caseId).stream()
                .map(other -> shown(other, new Why(false, 0, List.of(), 0)))
                .toList();
    }

    private static Around around(IncidentCase incident, long owner) {
        LocalDate day = Stream.of(incident.occurrence().day(), reported(incident))
                .filter(known -> known != null)
                .findFirst()
                .orElseThrow();
        Instant received = incident.receivedAt();
        Duration window = Duration.ofDays(Likeness.DAYS + 1L);
        return new Around(
                incident.id(),
                owner,
                day.minusDays(Likeness.DAYS),
                day.plusDays(Likeness.DAYS),
                received.minus(window),
                received.plus(window));
    }

    private static Told told(IncidentCase incident) {
        return new Told(
                incident.place().unit(),
                incident.place().placeName(),
                incident.occurrence().day(),
                reported(incident),
                WordSet.of(incident.texts().headline(), incident.texts().description()));
    }

    private static LocalDate reported(IncidentCase incident) {
        return LocalDate.ofInstant(incident.receivedAt(), Clocks.COPENHAGEN);
    }

    private static LikeCase shown(IncidentCase other, Why why) {
        return new LikeCase(
                other.publicId(),
                other.caseNumber(),
                other.texts().headline(),
                other.state(),
                other.receivedAt(),
                why.samePlace(),
                why.days(),
                why.words());
    }
}
