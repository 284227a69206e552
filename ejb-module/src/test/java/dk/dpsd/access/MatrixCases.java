package dk.dpsd.access;

import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.GrantLevel;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One case for every relation and state there can be: it stands in that relation to the holder, and in no other. */
final class MatrixCases {

    static final long HOLDER = 1;
    static final long UNIT = 100;
    private static final long OTHER = 2;
    private static final long BELOW = 110;
    private static final long ELSEWHERE = 200;
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LastChange CHANGE = new LastChange("nogen", Instant.EPOCH, "reported");

    /** How a case stands to the holder; a grant of a higher level holds those below it. */
    record Standing(Relation relation, CaseState state) {
        Set<String> relations() {
            return switch (relation) {
                case GRANTED_APPEND -> Set.of("GRANTED_APPEND", "GRANTED_READ");
                case GRANTED_FULL -> Set.of("GRANTED_FULL", "GRANTED_APPEND", "GRANTED_READ");
                default -> Set.of(relation.name());
            };
        }
    }

    private MatrixCases() {}

    static Hierarchy tree() {
        var owner = SorUnit.owner(1, facts(UNIT, null), OwnerKind.KOMMUNE);
        var elsewhere = SorUnit.owner(1, facts(ELSEWHERE, null), OwnerKind.REGION);
        return Hierarchy.of(List.of(owner, owner.child(facts(BELOW, UNIT)), elsewhere), Map.of());
    }

    private static UnitFacts facts(long unit, Long parent) {
        return new UnitFacts(
                unit, "Enhed " + unit, "Klinisk enhed", parent, null, null, null, null, SINCE, SINCE, null);
    }

    /** Makes them; a case nobody can make, e.g. a received one with a handler, is not there. */
    static Map<Standing, Long> make(EntityManager em) {
        Map<Standing, Long> made = new HashMap<>();
        for (Relation relation : Relation.values()) {
            for (CaseState state : CaseState.values()) {
                make(relation, state).ifPresent(incident -> {
                    em.persist(incident);
                    em.flush();
                    level(relation)
                            .ifPresent(level -> em.persist(
                                    new CaseGrant(incident.id(), HOLDER, level, World.TODAY, OTHER, Instant.EPOCH)));
                    made.put(new Standing(relation, state), incident.id());
                });
            }
        }
        return made;
    }

    private static Optional<GrantLevel> level(Relation relation) {
        return switch (relation) {
            case GRANTED_READ -> Optional.of(GrantLevel.READ);
            case GRANTED_APPEND -> Optional.of(GrantLevel.APPEND);
            case GRANTED_FULL -> Optional.of(GrantLevel.FULL);
            default -> Optional.empty();
        };
    }

    private static Optional<IncidentCase> make(Relation relation, CaseState state) {
        boolean dropped = state == CaseState.REJECTED || state == CaseState.DELETED;
        boolean untouched = state == CaseState.RECEIVED || state == CaseState.REJECTED;
        if (relation == Relation.DROPPED && !dropped || relation == Relation.HANDLED && untouched) {
            return Optional.empty();
        }
        List<Long> path = relation == Relation.IN_UNIT ? List.of(UNIT, BELOW) : List.of(ELSEWHERE);
        var incident = new IncidentCase(World.report(new CasePlace(path, "Sted", null, false)), CHANGE);
        incident.numbered("2026-000000-0");
        incident.liesIn(
                relation == Relation.UNROUTED ? null : relation == Relation.IN_MAILBOX ? (Long) UNIT : ELSEWHERE);
        bring(
                incident,
                state,
                relation == Relation.HANDLED ? HOLDER : OTHER,
                relation == Relation.DROPPED ? HOLDER : OTHER);
        return Optional.of(incident);
    }

    private static void bring(IncidentCase incident, CaseState state, long handler, long dropper) {
        switch (state) {
            case RECEIVED -> {
                // As it came.
            }
            case IN_PROGRESS -> incident.accept(handler, CHANGE);
            case CLOSED -> {
                incident.accept(handler, CHANGE);
                incident.declareAnonymised(handler, "Navn", CHANGE);
                incident.close(TestCases.NOTHING_COVERED, CHANGE);
            }
            case REJECTED -> incident.reject(DropReason.TEST, "Testsag", dropper, CHANGE);
            case DELETED -> {
                incident.accept(handler, CHANGE);
                incident.delete(DropReason.TEST, "Testsag", dropper, CHANGE);
            }
        }
    }
}
