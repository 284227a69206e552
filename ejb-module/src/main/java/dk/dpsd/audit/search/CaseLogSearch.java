package dk.dpsd.audit.search;

import dk.dpsd.access.Scopes;
import dk.dpsd.audit.store.LogSearchStore;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The access log across the cases of the caller's scope: who looked at and did what (R-LOG-01, R-LOG-04). */
@Stateless
public class CaseLogSearch {

    @Inject
    LogSearchStore store;

    @Inject
    LogFilters filters;

    @Inject
    LogReading reading;

    @Inject
    Scopes scopes;

    /** A page of what is asked, newest first. */
    @Requires(Action.SEARCH_ACCESS_LOG)
    public Page<LogHit> page(LogQuery query, Optional<PageKey> after) {
        return reading.page(query, after, search(query));
    }

    /** All that is asked, for taking it out of the system. */
    @Requires(Action.SEARCH_ACCESS_LOG)
    public List<LogHit> export(LogQuery query) {
        return reading.all(query, search(query));
    }

    /** The account that goes by this login, where the caller would find entries of it. */
    @Requires(Action.SEARCH_ACCESS_LOG)
    public Optional<Long> person(LogQuery query, String login) {
        var asked = filters.of(query.of(null)).byName(login);
        return store.aboutCases(scopes.of(Action.SEARCH_ACCESS_LOG), asked, Optional.empty(), 1).stream()
                .map(found -> found.stored().entry().by().id())
                .findFirst();
    }

    /** Who is or was a private provider in the caller's organisation. */
    @Requires(Action.SEARCH_ACCESS_LOG)
    public List<Provider> providers() {
        return filters.providers().stream().map(Provider::of).toList();
    }

    private LogReading.Search search(LogQuery query) {
        var scope = scopes.of(Action.SEARCH_ACCESS_LOG);
        var filter = filters.of(query);
        return (after, limit) -> store.aboutCases(scope, filter, after, limit);
    }
}
