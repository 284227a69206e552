package dk.dpsd.access;

import dk.dpsd.access.model.Credential;
import dk.dpsd.access.model.ExternalIdentity;
import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.access.store.CredentialStore;
import dk.dpsd.access.store.IdentityStore;
import dk.dpsd.seb.RolesChanged;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/** Makes accounts and role rows, for the system itself: the demo world today, a feed from SEB tomorrow. */
@Stateless
public class Accounts {

    @Inject
    SebStore seb;

    @Inject
    CredentialStore credentials;

    @Inject
    IdentityStore identities;

    @Inject
    Clock clock;

    @Inject
    Event<RolesChanged> changed;

    /** A person as SEB knows her. */
    public record Newcomer(String login, String name, String email, String cvr) {}

    @Requires(Action.RUN_SYSTEM_TASK)
    public boolean exists(String login) {
        return seb.byLogin(login).isPresent();
    }

    /** Makes an account; returns its id. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public long create(Newcomer newcomer, String password) {
        SebUser user = seb.add(new SebUser(
                newcomer.login().toLowerCase(Locale.ROOT), newcomer.name(), newcomer.email(), newcomer.cvr()));
        credentials.add(new Credential(user.id(), Passwords.hash(password)));
        return user.id();
    }

    /** Links an account to the identity a provider vouches for, so that she may come that way too. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void link(String login, Claims claims) {
        SebUser user = seb.byLogin(login).orElseThrow(NotThereException::new);
        if (identities.bySubject(claims.subject()).isEmpty()) {
            identities.add(new ExternalIdentity(claims, Clocks.now(clock))).belongsTo(user.id());
        }
    }

    /**
     * Gives a role from a year and a half ago on, so that the demo world's past has its people.
     *
     * @param unit the SOR code; null for roles that belong to no unit
     * @return the role row's id
     */
    @Requires(Action.RUN_SYSTEM_TASK)
    public long assign(long userId, Role role, Long unit, boolean subUnits) {
        var assignment = new RoleAssignment(
                userId, role.sebName(), unit, subUnits, Clocks.today(clock).minusMonths(18));
        assignment.delivered(Clocks.now(clock));
        seb.add(assignment);
        changed.fire(new RolesChanged());
        return assignment.id();
    }

    /** Takes a role away; it counts from this moment on, in running sessions too. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void revoke(long assignmentId) {
        seb.assignment(assignmentId).orElseThrow(NotThereException::new).endBefore(Clocks.today(clock));
        changed.fire(new RolesChanged());
    }
}
