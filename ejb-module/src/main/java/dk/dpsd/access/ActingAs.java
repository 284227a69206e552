package dk.dpsd.access;

import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * Lets the demo world do as its people do, with their rights and no more. Does nothing but refuse where the demo is off.
 */
@ApplicationScoped
public class ActingAs {

    @Inject
    CallerContext callers;

    @Inject
    DemoMode demo;

    @Inject
    SebStore seb;

    @Inject
    Roles roles;

    public <T> T person(String login, Callable<T> deed) {
        SebUser user = seb.byLogin(login).orElseThrow(() -> new IllegalArgumentException("no account " + login));
        return act(Caller.Person.of(user.id(), user.login(), roles.of(user.id())), deed);
    }

    public <T> T visitor(Callable<T> deed) {
        return act(new Caller.Visitor(), deed);
    }

    private <T> T act(Caller caller, Callable<T> deed) {
        if (!demo.isOn()) {
            throw new IllegalStateException("nobody acts for others outside the demo world");
        }
        try {
            return callers.during(caller, deed);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
