package dk.dpsd.audit.search;

import dk.dpsd.audit.store.LogSearchStore;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The access log of the operation itself: entries about no case that concern no organisation, such as log-ins to accounts
 * that do not exist, sign-ons that were refused, and what operators did.
 */
@Stateless
public class OperationLogSearch {

    @Inject
    LogSearchStore store;

    @Inject
    LogFilters filters;

    @Inject
    LogReading reading;

    /** A page of what is asked, newest first. */
    @Requires(Action.READ_OPERATION_LOG)
    public Page<LogHit> page(LogQuery query, Optional<PageKey> after) {
        return reading.page(query, after, search(query));
    }

    /** All that is asked, for taking it out of the system. */
    @Requires(Action.READ_OPERATION_LOG)
    public List<LogHit> export(LogQuery query) {
        return reading.all(query, search(query));
    }

    private LogReading.Search search(LogQuery query) {
        var filter = filters.of(query);
        return (after, limit) -> store.aboutTheOperation(filter, after, limit);
    }
}
