package dk.dpsd.search;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.store.FoundCaseStore;
import dk.dpsd.casework.store.FoundCaseStore.FoundCase;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.search.index.Excerpt;
import dk.dpsd.search.index.Found;
import dk.dpsd.search.index.IndexQuestion;
import dk.dpsd.search.index.PlaceWriting;
import dk.dpsd.search.index.SearchKey;
import dk.dpsd.search.index.SearchOrder;
import dk.dpsd.search.index.SearchRights;
import dk.dpsd.search.index.Words;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Søgemodul (R-REPT-02, R-CASE-22): cases by number, by words and by codes, within what the caller may find. */
@Stateless
public class CaseSearch {

    @Inject
    Scopes scopes;

    @Inject
    SearchScopes searchable;

    @Inject
    FoundCaseStore cases;

    @Inject
    IndexKeeping index;

    @Inject
    SearchRows rows;

    @Inject
    SearchChoosing choosing;

    @Inject
    CollectiveAreas areas;

    @Inject
    SearchLog log;

    @Inject
    LiveTree tree;

    @Inject
    Clock clock;

    /** Whether one can search for more than a number now. */
    @Requires(Action.SEARCH_CASES)
    public IndexStanding standing() {
        return index.standing();
    }

    /** What an address asks for. */
    @Requires(Action.SEARCH_CASES)
    public CriteriaAddress.Read read(Map<String, List<String>> parameters) {
        return CriteriaAddress.read(parameters, unit -> {
            int depth = tree.current().path(unit).size();
            return depth == 0 ? PlaceWanted.UNKNOWN : depth;
        });
    }

    /**
     * A page of the cases that are asked for.
     *
     * @throws RefusedException {@code notNow} while the index cannot be searched
     */
    @Requires(Action.SEARCH_CASES)
    public SearchResult find(SearchAsk ask, Optional<SearchKey> after) {
        Found found;
        IndexQuestion question = question(ask);
        if (question.words().isVain()) {
            log.searched(ask);
            return SearchResult.none(question.words());
        }
        try {
            found = index.ready()
                    .orElseThrow(() -> new RefusedException("notNow"))
                    .find(question, ask.sorting(), after);
        } catch (IOException e) {
            throw new RefusedException("notNow");
        }
        if (after.isEmpty()) {
            log.searched(ask);
        }
        return new SearchResult(
                shown(question, found),
                found.count(),
                found.next(),
                question.words().common(),
                false);
    }

    /** The database has the last word: what changed a moment ago and is out of reach is not shown. */
    private List<SearchRow> shown(IndexQuestion question, Found found) {
        Map<Long, Found.Hit> hits =
                found.hits().stream().collect(Collectors.toMap(Found.Hit::caseId, Function.identity()));
        List<FoundCase> there = cases.of(
                question.rights().findable().scope(),
                question.rights().readable().scope(),
                found.hits().stream().map(Found.Hit::caseId).toList());
        return rows.of(there, one -> excerpt(one, hits.get(one.incident().id())));
    }

    /** An excerpt of another version may show what is no longer there. */
    private static Excerpt excerpt(FoundCase one, Found.Hit hit) {
        return hit.version() == one.incident().version() ? hit.excerpt() : Excerpt.NONE;
    }

    /** The cases a text may name by their number; none where it is no number. */
    @Requires(Action.SEARCH_CASES)
    public NumberHits numbered(String typed) {
        return number(typed).map(this::told).orElse(NumberHits.NONE);
    }

    /** The one case that a text names, to go to at once; where it names none, nothing was searched yet. */
    @Requires(Action.SEARCH_CASES)
    public Optional<PublicId> only(String typed) {
        return number(typed).flatMap(number -> there(number).only().map(found -> {
            log.number(number, 1);
            return found.row().id();
        }));
    }

    private Optional<NumberTyped> number(String typed) {
        return NumberTyped.of(typed, Clocks.today(clock).getYear());
    }

    private NumberHits told(NumberTyped number) {
        NumberHits hits = there(number);
        log.number(number, hits.rows().size());
        return hits;
    }

    private NumberHits there(NumberTyped number) {
        List<FoundCase> found =
                cases.numbered(scopes.of(Action.SEARCH_CASES), scopes.of(Action.READ_CASE), number.numbers());
        return new NumberHits(rows.of(found, one -> Excerpt.NONE), number.sure());
    }

    /** The writings of a Stednavn that are near to what is typed, with the number of cases each (R-PRIV-17). */
    @Requires(Action.SEARCH_CASES)
    public List<PlaceWriting> placesNear(String typed) {
        // Stednavne are what somebody wrote: only of cases that may be read.
        var question = new IndexQuestion(searchable.rights(false), CaseCriteria.ALL, Words.of(""), true);
        try {
            return index.ready()
                    .orElseThrow(() -> new RefusedException("notNow"))
                    .placesNear(question, typed);
        } catch (IOException e) {
            throw new RefusedException("notNow");
        }
    }

    /** What there is to choose among in the cases the caller may find. */
    @Requires(Action.SEARCH_CASES)
    public SearchChoices choices() {
        return choosing.of(scopes.of(Action.SEARCH_CASES));
    }

    /** The names of the SR-områder there ever were, by their codes. */
    @Requires(Action.SEARCH_CASES)
    public Map<String, String> areas() {
        Map<String, String> named = new LinkedHashMap<>();
        areas.codes().forEach(code -> named.put(code, areas.name(code)));
        return named;
    }

    private IndexQuestion question(SearchAsk ask) {
        Words words = Words.of(ask.words());
        SearchRights rights = searchable.rights(!words.isNone());
        if (rights.findable().scope().isEmpty()) {
            throw new NotThereException();
        }
        // An order tells something too.
        boolean content = ask.sorting() == SearchOrder.GRAVEST;
        return new IndexQuestion(rights, ask.criteria(), words, content);
    }
}
