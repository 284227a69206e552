package dk.dpsd.access;

import dk.dpsd.shared.CallerAddress;
import dk.dpsd.shared.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Keeps who is calling while a call lasts. Set by the interceptor of every session bean; a visitor where nothing is set. */
@ApplicationScoped
public class CallerContext implements CurrentUser {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();
    private static final Caller VISITOR = new Caller.Visitor();

    @Inject
    CallerAddress callerAddress;

    Caller current() {
        Caller caller = CURRENT.get();
        return caller == null ? VISITOR : caller;
    }

    boolean isSet() {
        return CURRENT.get() != null;
    }

    <T> T during(Caller caller, Callable<T> call) throws Exception {
        Caller outer = CURRENT.get();
        CURRENT.set(caller);
        try {
            return call.call();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /** As {@link #during}, for those who cannot say what the call throws. */
    <T> T acting(Caller caller, Callable<T> call) {
        try {
            return during(caller, call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Long> id() {
        return current().id();
    }

    @Override
    public String name() {
        return current().name();
    }

    @Override
    public Optional<String> cvr() {
        return Optional.ofNullable(current().cvr());
    }

    @Override
    public Optional<List<String>> roles() {
        return current() instanceof Caller.Person person
                ? Optional.of(person.roles().stream()
                        .map(EffectiveRole::named)
                        .distinct()
                        .sorted()
                        .toList())
                : Optional.empty();
    }

    @Override
    public Optional<String> address() {
        if (current() instanceof Caller.System) {
            return Optional.empty();
        }
        try {
            return callerAddress.address();
        } catch (ContextNotActiveException outsideOfRequests) {
            return Optional.empty();
        }
    }
}
