package dk.dpsd.it.access;

import dk.dpsd.seb.AssignmentConsequences;
import dk.dpsd.seb.Consequences;
import dk.dpsd.seb.RoleRow;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Stands in for what a change of roles does further right, where only the left streets are deployed. */
@Dependent
public class NothingFollows implements AssignmentConsequences {

    @Override
    public Consequences of(long user, List<RoleRow> before, List<RoleRow> after) {
        return new Consequences(List.of(), List.of(), List.of());
    }
}
