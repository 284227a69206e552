package dk.dpsd.seb.onboarding;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A private provider's employee comes by a credential of the municipality, because her cases hang on the municipality's
 * access to data (R-PRIV-04): its CVR must be that of a municipality in the register (SOR).
 */
@Dependent
public class MunicipalCredential {

    private final LiveTree tree;
    private final Clock clock;

    @Inject
    public MunicipalCredential(LiveTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    public boolean isMunicipal(String cvr) {
        return isMunicipal(tree.current(), cvr, Clocks.today(clock));
    }

    /** @throws RefusedException {@code onboarding.notMunicipal} where the CVR is no municipality's */
    public void require(String cvr) {
        if (!isMunicipal(cvr)) {
            throw new RefusedException("onboarding.notMunicipal", cvr);
        }
    }

    static boolean isMunicipal(Hierarchy tree, String cvr, LocalDate day) {
        return tree.units().stream()
                .filter(unit -> unit.parent().isEmpty() && unit.ownerKind() == OwnerKind.KOMMUNE)
                .filter(unit -> unit.activeOn(day))
                .anyMatch(unit -> unit.cvr().filter(cvr::equals).isPresent());
    }
}
