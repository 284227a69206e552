package dk.dpsd.audit.search;

import dk.dpsd.audit.model.FoundEntry;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a search finds, page by page or all of it, and writes down that somebody did: readers are logged too. */
@Dependent
class LogReading {

    static final int MOST = 20_000;

    private static final int CHUNK = 1_000;

    /** The next entries of a search. */
    @FunctionalInterface
    interface Search {
        List<FoundEntry> next(Optional<PageKey> after, int limit);
    }

    private final CurrentUser user;
    private final Event<RecordsDeed> log;

    @Inject
    LogReading(CurrentUser user, Event<RecordsDeed> log) {
        this.user = user;
        this.log = log;
    }

    /** One page; the first is the reading that is written down. */
    Page<LogHit> page(LogQuery query, Optional<PageKey> after, Search search) {
        if (after.isEmpty()) {
            tell("logSearched", query.criteria());
        }
        return Page.of(search.next(after, Page.SIZE + 1), LogReading::key).map(LogHit::of);
    }

    /**
     * All of it, to be taken out.
     *
     * @throws RefusedException {@code tooMany} where it is more than anybody can read
     */
    List<LogHit> all(LogQuery query, Search search) {
        List<LogHit> hits = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        List<FoundEntry> chunk;
        do {
            chunk = search.next(after, CHUNK);
            chunk.stream().map(LogHit::of).forEach(hits::add);
            after = chunk.isEmpty() ? after : Optional.of(key(chunk.get(chunk.size() - 1)));
            if (hits.size() > MOST) {
                throw new RefusedException("search.tooMany", MOST);
            }
        } while (chunk.size() == CHUNK);
        List<FieldChange> said = new ArrayList<>(query.criteria());
        said.add(FieldChange.harmless("count", null, Integer.toString(hits.size())));
        tell("logExported", said);
        return hits;
    }

    private void tell(String deed, List<FieldChange> said) {
        log.fire(new RecordsDeed(user.id().orElse(null), user.cvr().orElse(null), deed, said));
    }

    private static PageKey key(FoundEntry last) {
        return new PageKey(last.stored().entry().at(), last.id());
    }
}
