package dk.dpsd.access;

import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Finds who stands behind a login and what she may do now. A bean of its own, so that it always has a transaction. */
@Stateless
public class Identity {

    @Inject
    SebStore seb;

    @Inject
    Roles roles;

    @Inject
    DemoMode demo;

    /** The person with that login; a visitor where there is none. */
    @Requires(Action.ENTER_SITE)
    public Caller of(String login) {
        return seb.byLogin(login).map(this::person).orElseGet(Caller.Visitor::new);
    }

    private Caller person(SebUser user) {
        return demo.widen(Caller.Person.of(user.id(), user.login(), roles.of(user.id())));
    }
}
