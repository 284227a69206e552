package dk.dpsd.audit;

import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds the case an attempt was denied on, so that the entry stands in that case's log. Tells nobody but the log. */
@Dependent
class DeniedCase {

    private final CaseStore cases;

    @Inject
    DeniedCase(CaseStore cases) {
        this.cases = cases;
    }

    Optional<Long> existing(PublicId object) {
        return cases.id(Scope.task(SystemTask.LOG_DENIAL), object);
    }
}
