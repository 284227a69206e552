package dk.dpsd.access;

import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.SebUser;
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

    /** The organisation she belongs to, or null. */
    default String cvr() {
        return null;
    }

    default List<EffectiveRole> roles() {
        return List.of();
    }

    /** Somebody with an account. */
    record Person(long accountId, String name, String cvr, List<EffectiveRole> roles, Set<Action> actions)
            implements Caller {

        static Person of(SebUser user, List<EffectiveRole> effective, boolean superuser) {
            Set<Role> roles = effective.stream().map(EffectiveRole::role).collect(Collectors.toSet());
            Set<Action> actions = Permissions.actionsOf(roles, superuser);
            return new Person(user.id(), user.login(), user.cvr(), List.copyOf(effective), actions);
        }

        Person with(Action extra) {
            Set<Action> more = EnumSet.copyOf(actions);
            more.add(extra);
            return new Person(accountId, name, cvr, roles, more);
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

    /**
     * Somebody an identity provider vouches for who has no account here: may ask for one, and nothing else (R-PRIV-05).
     *
     * @param identity the id of her {@link dk.dpsd.access.model.ExternalIdentity}
     */
    record Stranger(long identity, String name) implements Caller {

        @Override
        public Optional<Long> id() {
            return Optional.empty();
        }

        @Override
        public boolean may(Action action) {
            return Permissions.actionsOfStrangers().contains(action);
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

    /** Somebody who tried to log in and did not get in; may do what a visitor may. */
    record Outsider() implements Caller {

        @Override
        public Optional<Long> id() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return "ukendt";
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
