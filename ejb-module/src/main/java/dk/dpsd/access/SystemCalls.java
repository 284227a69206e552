package dk.dpsd.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Lets start-up code, which no timer calls, call session beans as the system. Not to be reached from a page. */
@ApplicationScoped
public class SystemCalls {

    @Inject
    CallerContext callers;

    public <T> T call(Callable<T> call) {
        return callers.acting(new Caller.System(), call);
    }
}
