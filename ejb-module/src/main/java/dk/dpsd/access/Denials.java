package dk.dpsd.access;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells of attempts that were denied, for the access log. Those of visitors are none: they get the log-in page, and could
 * fill the log without end.
 */
@ApplicationScoped
class Denials {

    private static final Logger LOG = System.getLogger(Denials.class.getName());

    @Inject
    CallerContext callers;

    @Inject
    Event<AttemptDenied> denied;

    /** The answer stays "not there" also where it could not be written down. */
    void tell(Method call, Object[] parameters) {
        Requires requires = call.getAnnotation(Requires.class);
        if (requires == null || !(callers.current() instanceof Caller.Person)) {
            return;
        }
        Optional<PublicId> object = Stream.ofNullable(parameters)
                .flatMap(Arrays::stream)
                .filter(PublicId.class::isInstance)
                .map(PublicId.class::cast)
                .findFirst();
        try {
            denied.fire(new AttemptDenied(requires.value(), object));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A denied attempt was not written to the access log", e);
        }
    }
}
