package dk.dpsd.access;

import dk.dpsd.access.store.IdentityStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.superuser.SuperuserWishes;
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
    SuperuserWishes superusers;

    @Inject
    IdentityStore identities;

    @Inject
    DemoMode demo;

    /**
     * The person the container calls so: an account's login, or {@link Principals the name} of an identity; a visitor
     * where there is none.
     */
    @Requires(Action.ENTER_SITE)
    public Caller of(String principal) {
        return Principals.identity(principal)
                .map(this::vouchedFor)
                .orElseGet(() -> seb.byLogin(principal).map(this::person).orElseGet(Caller.Visitor::new));
    }

    /** Once an account was made for her, she is that account, in her running session too. */
    private Caller vouchedFor(long id) {
        return identities
                .find(id)
                .map(identity -> identity.account() == null
                        ? new Caller.Stranger(id, identity.name())
                        : seb.user(identity.account()).map(this::person).orElseGet(Caller.Visitor::new))
                .orElseGet(Caller.Visitor::new);
    }

    private Caller person(SebUser user) {
        return demo.widen(Caller.Person.of(user, roles.of(user.id()), superusers.isListed(user)));
    }
}
