package dk.dpsd.access;

import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TransactionEnd;
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
    Identity identity;

    @Inject
    TransactionEnd end;

    @Inject
    Denials denials;

    @AroundInvoke
    Object onCall(InvocationContext call) throws Exception {
        return callers.isSet() ? end.during(() -> pass(call)) : callers.during(identify(), () -> enter(call));
    }

    @AroundTimeout
    Object onTimeout(InvocationContext call) throws Exception {
        return callers.during(new Caller.System(), () -> end.during(() -> pass(call)));
    }

    /** The call somebody makes from outside; what the calls within it are denied is this one's denial. */
    private Object enter(InvocationContext call) throws Exception {
        try {
            return end.during(() -> pass(call));
        } catch (NotThereException e) {
            denials.happened(call.getMethod(), call.getParameters());
            throw e;
        }
    }

    private Object pass(InvocationContext call) throws Exception {
        Requires requires = call.getMethod().getAnnotation(Requires.class);
        if (requires == null || !callers.current().may(requires.value())) {
            throw new NotThereException();
        }
        return call.proceed();
    }

    private Caller identify() throws Exception {
        String login = session.getCallerPrincipal().getName();
        return callers.during(new Caller.Visitor(), () -> identity.of(login));
    }
}
