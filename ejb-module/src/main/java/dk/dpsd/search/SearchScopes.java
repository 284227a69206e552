package dk.dpsd.search;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.CaseView;
import dk.dpsd.casework.store.FoundCaseStore;
import dk.dpsd.search.index.SearchRights;
import dk.dpsd.search.index.Searchable;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the caller may find and read, as the index can ask for it. */
@Dependent
public class SearchScopes {

    /** So many single cases, the newest, are found by words and codes; the others by number and in their list. */
    public static final int MOST_GRANTED = 10_000;

    private final Scopes scopes;
    private final FoundCaseStore cases;

    /** Finding and reading mostly hold the same grants: they are looked up once. */
    private final Map<List<Branch>, Set<Long>> known = new HashMap<>();

    @Inject
    public SearchScopes(Scopes scopes, FoundCaseStore cases) {
        this.scopes = scopes;
        this.cases = cases;
    }

    /** @param words whether words are looked for: codes do not touch the note */
    SearchRights rights(boolean words) {
        Scope reading = scopes.of(Action.READ_CASE);
        Scope noting = words ? noting() : new Scope(Action.READ_CASE, List.of());
        return new SearchRights(named(scopes.of(Action.SEARCH_CASES)), named(reading), named(noting));
    }

    /** Where the page of a case shows the internal note. */
    private Scope noting() {
        return new Scope(
                Action.WORK_CASE,
                CaseView.NOTE_READERS.stream()
                        .flatMap(action -> scopes.of(action).branches().stream())
                        .distinct()
                        .toList());
    }

    /** The scope with the single cases that it covers by grants. */
    public Searchable named(Scope scope) {
        List<Branch> grants = scope.branches().stream()
                .filter(branch -> branch.reach() instanceof Reach.Granted)
                .toList();
        return new Searchable(
                scope,
                grants.isEmpty()
                        ? Set.of()
                        : known.computeIfAbsent(
                                grants, some -> cases.ids(new Scope(scope.action(), some), MOST_GRANTED)));
    }
}
