package dk.dpsd.access;

import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * The gate before every session bean (design 4), bound in ejb-jar.xml to all of them: a call goes through only where the
 * method names an {@link Requires action} and the caller has it. A method without one is denied. What is denied looks
 * like what does not exist.
 */
@Interceptor
public class RequiresInterceptor {

    @Resource
    SessionContext session;

    @Inject
    CallerContext callers;

    @Inject
    SebStore seb;

    @Inject
    Roles roles;

    @Inject
    DemoMode demo;

    @AroundInvoke
    Object onCall(InvocationContext call) throws Exception {
        return callers.isSet() ? pass(call) : callers.during(identify(), () -> pass(call));
    }

    @AroundTimeout
    Object onTimeout(InvocationContext call) throws Exception {
        return callers.during(new Caller.System(), () -> pass(call));
    }

    private Object pass(InvocationContext call) throws Exception {
        Requires requires = call.getMethod().getAnnotation(Requires.class);
        if (requires == null || !callers.current().may(requires.value())) {
            throw new NotThereException();
        }
        return call.proceed();
    }

    private Caller identify() {
        String login = session.getCallerPrincipal().getName();
        return seb.byLogin(login).map(this::person).orElseGet(Caller.Visitor::new);
    }

    private Caller person(SebUser user) {
        return demo.widen(Caller.Person.of(user.id(), user.login(), roles.of(user.id())));
    }
}
