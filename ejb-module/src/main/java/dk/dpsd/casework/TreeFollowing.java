package dk.dpsd.casework;

import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.organisation.TreeChanged;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Open cases follow units that moved, in the transaction that switches the tree: lists are right at once, and a killed
 * server has either both or neither (design 3). Ended cases keep the ancestors they had.
 */
@Dependent
public class TreeFollowing {

    private static final Scope MOVED = Scope.task(SystemTask.RELABEL);

    @Inject
    CaseStore cases;

    void onTree(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) TreeChanged changed) {
        changed.moved().forEach(m -> cases.openOn(MOVED, m.code()).forEach(c -> c.follow(m.path())));
        cases.flush();
    }
}
