package dk.dpsd.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Lets the public entrance forget who is logged in: a report made by an employee in her own browser is as anonymous as
 * any other, and her login must not stand in the access log of the case (R-LAW-01).
 */
@ApplicationScoped
public class Visitors {

    @Inject
    CallerContext callers;

    public <T> T asVisitor(Supplier<T> deed) {
        return callers.acting(new Caller.Visitor(), deed::get);
    }
}
