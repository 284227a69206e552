package dk.dpsd.audit.search;

import dk.dpsd.audit.store.LogSearchStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The access log of an organisation's own people, for its SEB administrator: log-ins, roles, exports, and what was tried
 * and denied; nothing about cases.
 */
@Stateless
public class AccountLogSearch {

    @Inject
    LogSearchStore store;

    @Inject
    LogFilters filters;

    @Inject
    LogReading reading;

    @Inject
    CurrentUser user;

    /** A page of what is asked, newest first. */
    @Requires(Action.READ_ACCOUNT_LOG)
    public Page<LogHit> page(LogQuery query, Optional<PageKey> after) {
        return reading.page(query, after, search(query));
    }

    /** All that is asked, for taking it out of the system. */
    @Requires(Action.READ_ACCOUNT_LOG)
    public List<LogHit> export(LogQuery query) {
        return reading.all(query, search(query));
    }

    /** The account of the caller's organisation that goes by this login. */
    @Requires(Action.READ_ACCOUNT_LOG)
    public Optional<Long> person(String login) {
        return user.cvr().flatMap(cvr -> filters.account(login, cvr));
    }

    private LogReading.Search search(LogQuery query) {
        var cvr = user.cvr().orElse(null);
        var filter = filters.of(query);
        return (after, limit) -> store.aboutPeople(cvr, filter, after, limit);
    }
}
