package dk.dpsd.access;

import dk.dpsd.seb.model.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The caller's own roles as they count in this call: they were looked up when it was let in, and are not asked for again. */
@Dependent
public class OwnRoles {

    private final CallerContext callers;

    @Inject
    public OwnRoles(CallerContext callers) {
        this.callers = callers;
    }

    public List<EffectiveRole> of(Role role) {
        return callers.current().roles().stream()
                .filter(one -> one.role() == role)
                .toList();
    }
}
