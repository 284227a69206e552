package dk.dpsd.access;

import dk.dpsd.shared.model.Action;
import java.util.Set;

/** The caller as pages know her. */
public record Me(long id, String login, String name, Set<Action> actions) {

    public boolean may(String action) {
        return actions.contains(Action.valueOf(action));
    }
}
