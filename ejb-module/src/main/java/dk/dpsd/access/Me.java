package dk.dpsd.access;

import dk.dpsd.shared.model.Action;
import java.time.Instant;
import java.util.Set;

/**
 * The caller as pages know her.
 *
 * @param lastHere when she logged in the time before this one; null where she had not
 */
public record Me(long id, String login, String name, Set<Action> actions, Instant lastHere) {

    public boolean may(String action) {
        return actions.contains(Action.valueOf(action));
    }
}
