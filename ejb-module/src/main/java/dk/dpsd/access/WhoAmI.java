package dk.dpsd.access;

import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells pages who is logged in and which of them she may see. */
@Stateless
public class WhoAmI {

    @Inject
    CallerContext callers;

    @Inject
    SebStore seb;

    @Requires(Action.READ_OWN_ACCOUNT)
    public Me me() {
        if (callers.current() instanceof Caller.Person person) {
            SebUser user = seb.user(person.accountId()).orElseThrow(NotThereException::new);
            return new Me(user.id(), user.login(), user.name(), Set.copyOf(person.actions()), user.previousLoginAt());
        }
        throw new NotThereException();
    }

    /** The caller's roles as they count today, forbidden combinations taken out. */
    @Requires(Action.READ_OWN_ACCOUNT)
    public Set<Role> roles() {
        return callers.current().roles().stream().map(EffectiveRole::role).collect(Collectors.toSet());
    }

    /** Whether the caller came by a credential and has no account yet. */
    @Requires(Action.ENTER_SITE)
    public boolean isStranger() {
        return callers.current() instanceof Caller.Stranger;
    }
}
