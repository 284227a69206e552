package dk.dpsd.casework.listing;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.CaseRow;
import dk.dpsd.casework.CaseRows;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.Hit;
import dk.dpsd.casework.store.SortedCaseStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list taken out as a file (udtræk). It holds what stands in the list and in the caller's right to extracts as well: a
 * private provider and the Åbne-sager roles have none. Of cases that are open nothing leaves that somebody typed, because
 * a name may stand in it; what a closed case says was anonymised.
 */
@Stateless
public class ListExtract {

    /** The newest so many leave in one file. */
    public static final int MOST = 50_000;

    @Inject
    Scopes scopes;

    @Inject
    CaseListing listing;

    @Inject
    SortedCaseStore cases;

    @Inject
    CaseRows rows;

    @Inject
    CurrentUser user;

    @Inject
    Event<RecordsDeed> log;

    /** Whether a list can hold anything that the caller may take out. */
    @Requires(Action.READ_OWN_ACCOUNT)
    public boolean isOffered(CaseList list) {
        Set<CaseState> listed = states(scopes.of(list.action()));
        listed.retainAll(states(extract()));
        return !listed.isEmpty();
    }

    private static Set<CaseState> states(Scope scope) {
        return scope.branches().stream()
                .flatMap(branch -> branch.states().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseState.class)));
    }

    /** The cases of a file in their order; that it is taken out is logged with their number before a byte leaves. */
    @Requires(Action.DRAW_REPORTS)
    public List<Long> begin(CaseList list, ListQuestion question) {
        List<Long> ids = listing.all(list, extract(), question, MOST).stream()
                .map(Hit::id)
                .toList();
        log.fire(new RecordsDeed(null, user.cvr().orElse(null), "casesExported", taken(list, question, ids.size())));
        return ids;
    }

    private static List<FieldChange> taken(CaseList list, ListQuestion question, int count) {
        List<FieldChange> taken = new ArrayList<>();
        taken.add(FieldChange.harmless("caseList", null, list.name()));
        taken.add(FieldChange.harmless("count", null, Integer.toString(count)));
        String criteria = CriteriaAddress.query(question.fitting(list).criteria());
        if (!criteria.isEmpty()) {
            taken.add(FieldChange.harmless("criteria", null, criteria));
        }
        return taken;
    }

    /** Some of the file's rows: of cases that are still hers to take out. */
    @Requires(Action.DRAW_REPORTS)
    public List<CaseRow> some(CaseList list, List<Long> ids) {
        return rows.of(cases.still(scopes.of(list.action()), extract(), ids)).stream()
                .map(row -> row.state() == CaseState.CLOSED ? row : row.withoutTypedTexts())
                .toList();
    }

    private Scope extract() {
        return scopes.of(Action.DRAW_REPORTS);
    }
}
