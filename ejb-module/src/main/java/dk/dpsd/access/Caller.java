package dk.dpsd.access;

import dk.dpsd.access.model.Role;
import dk.dpsd.shared.model.Action;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who a call is made by, with what that one may do. */
sealed interface Caller {

    Optional<Long> id();

    /** As the access log names the caller. */
    String name();

    boolean may(Action action);

    default List<EffectiveRole> roles() {
        return List.of();
    }

    /** Somebody with an account. */
    record Person(long accountId, String name, List<EffectiveRole> roles, Set<Action> actions) implements Caller {

        static Person of(long accountId, String name, List<EffectiveRole> effective) {
            Set<Role> roles = effective.stream().map(EffectiveRole::role).collect(Collectors.toSet());
            return new Person(accountId, name, List.copyOf(effective), Permissions.actionsOf(roles));
        }

        Person with(Action extra) {
            Set<Action> more = EnumSet.copyOf(actions);
            more.add(extra);
            return new Person(accountId, name, roles, more);
        }

        @Override
        public Optional<Long> id() {
            return Optional.of(accountId);
        }

        @Override
        public boolean may(Action action) {
            return actions.contains(action);
        }
    }

    /** Somebody who is not logged in: a reporter, or anybody. */
    record Visitor() implements Caller {

        @Override
        public Optional<Long> id() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return "rapportør";
        }

        @Override
        public boolean may(Action action) {
            return Permissions.isPublic(action);
        }
    }

    /** The system itself: timers and start-up. Has its tasks, and nothing that people have. */
    record System() implements Caller {

        @Override
        public Optional<Long> id() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return "system";
        }

        @Override
        public boolean may(Action action) {
            return action == Action.RUN_SYSTEM_TASK || Permissions.isPublic(action);
        }
    }
}
