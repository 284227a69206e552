package dk.dpsd.access;

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
    Identity identity;

    public <T> T person(String login, Callable<T> deed) {
        return act(act(new Caller.Visitor(), () -> identity.of(login)), deed);
    }

    public <T> T visitor(Callable<T> deed) {
        return act(new Caller.Visitor(), deed);
    }

    private <T> T act(Caller caller, Callable<T> deed) {
        if (!demo.isOn()) {
            throw new IllegalStateException("nobody acts for others outside the demo world");
        }
        return callers.acting(caller, deed);
    }
}
