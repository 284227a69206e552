package dk.dpsd.casework.model;

import static dk.dpsd.shared.model.CaseState.CLOSED;
import static dk.dpsd.shared.model.CaseState.DELETED;
import static dk.dpsd.shared.model.CaseState.IN_PROGRESS;
import static dk.dpsd.shared.model.CaseState.RECEIVED;
import static dk.dpsd.shared.model.CaseState.REJECTED;

import dk.dpsd.shared.model.CaseState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one table of the case's life (domain A.21, design 7): which verb is possible in which state and where it leads.
 * Who may use a verb follows from its {@link Verb#action() action}. Read by the case itself, by beans, pages and tests.
 */
public final class CaseTransitions {

    private static final Map<CaseState, Map<Verb, CaseState>> TABLE = new EnumMap<>(CaseState.class);

    static {
        allow(RECEIVED, Verb.ACCEPT, IN_PROGRESS);
        allow(RECEIVED, Verb.REJECT, REJECTED);
        allow(RECEIVED, Verb.HAND_OVER, RECEIVED);
        allow(RECEIVED, Verb.PLACE, RECEIVED);

        allow(IN_PROGRESS, Verb.EDIT, IN_PROGRESS);
        allow(IN_PROGRESS, Verb.APPEND, IN_PROGRESS);
        allow(IN_PROGRESS, Verb.ASSIGN, IN_PROGRESS);
        allow(IN_PROGRESS, Verb.MOVE, RECEIVED);
        allow(IN_PROGRESS, Verb.RECALL, RECEIVED);
        allow(IN_PROGRESS, Verb.DELETE, DELETED);
        allow(IN_PROGRESS, Verb.DECLARE, IN_PROGRESS);
        allow(IN_PROGRESS, Verb.CLOSE, CLOSED);

        allow(REJECTED, Verb.RESTORE, RECEIVED);
        allow(REJECTED, Verb.DECLARE, REJECTED);
        allow(REJECTED, Verb.CLOSE, REJECTED);

        allow(DELETED, Verb.RESTORE, IN_PROGRESS);
        allow(DELETED, Verb.DECLARE, DELETED);
        allow(DELETED, Verb.CLOSE, DELETED);
    }

    private CaseTransitions() {}

    private static void allow(CaseState from, Verb verb, CaseState to) {
        TABLE.computeIfAbsent(from, f -> new EnumMap<>(Verb.class)).put(verb, to);
    }

    /** Where a verb leads; empty where it is not possible. */
    public static Optional<CaseState> target(CaseState from, Verb verb) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(verb));
    }
}
