package dk.dpsd.access;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hears of attempts that were denied and tells the access log of them when the request is over. Not sooner: then the
 * attempt's own transaction still holds its connection, and thirty denied at once would wait for a second one for ever.
 * Those of visitors are none: they get the log-in page, and could fill the log without end.
 */
@ApplicationScoped
public class Denials {

    private static final Logger LOG = System.getLogger(Denials.class.getName());

    @Inject
    CallerContext callers;

    @Inject
    RequestDenials request;

    @Inject
    Event<AttemptDenied> denied;

    /** The current caller was denied a call from outside. */
    void happened(Method call, Object[] parameters) {
        Requires requires = call.getAnnotation(Requires.class);
        Caller caller = callers.current();
        if (requires == null || !(caller instanceof Caller.Person)) {
            return;
        }
        Optional<PublicId> object = Stream.ofNullable(parameters)
                .flatMap(Arrays::stream)
                .filter(PublicId.class::isInstance)
                .map(PublicId.class::cast)
                .findFirst();
        var denial = new RequestDenials.Denial(caller, new AttemptDenied(requires.value(), object));
        try {
            request.add(denial);
        } catch (ContextNotActiveException outsideOfRequests) {
            tell(denial);
        }
    }

    /** The request is over: what it was denied is told now. */
    public void tell() {
        request.take().forEach(this::tell);
    }

    /** The answer stays "not there" also where it could not be written down. */
    private void tell(RequestDenials.Denial denial) {
        try {
            callers.acting(denial.caller(), () -> {
                denied.fire(denial.attempt());
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A denied attempt was not written to the access log", e);
        }
    }
}
