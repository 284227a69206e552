package dk.dpsd.casework.overview;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.HandlerChoice;
import dk.dpsd.casework.HandlerLookup;
import dk.dpsd.casework.listing.CaseListing;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.listing.ListQuestion;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.store.OpenCaseStore;
import dk.dpsd.casework.store.OpenCaseStore.Holding;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Åbne sager (R-OPEN-01, R-OPEN-03): who has which open case for how long yet, those of people who left before all. */
@Stateless
public class OpenCases {

    /** More than this many cases of people who left are not listed at once; handing over brings up the next. */
    static final int MOST = 100;

    @Inject
    Scopes scopes;

    @Inject
    CaseListing listing;

    @Inject
    OpenCaseStore open;

    @Inject
    Leavers leavers;

    @Inject
    OpenCaseRows rows;

    @Inject
    HandlerLookup handlers;

    /** Cases whose handler has no role for them any more, the oldest first. */
    @Requires(Action.LIST_OPEN_CASES)
    public List<OpenCaseRow> left() {
        Scope scope = scope();
        Set<Holding> left = leavers.among(open.holdings(scope));
        List<Long> gone = left.stream().map(Holding::handler).distinct().toList();
        List<IncidentCase> held = open.heldBy(scope, gone, MOST).stream()
                .filter(c -> left.contains(holding(c)))
                .toList();
        return rows.of(held, left);
    }

    /** A page of all open cases; those of people who left stand in a list of their own, and its number is of the others. */
    @Requires(Action.LIST_OPEN_CASES)
    public ListPage<OpenCaseRow> page(ListQuestion question) {
        ListPage<IncidentCase> page = listing.page(CaseList.OPEN, question);
        Set<Holding> left = leavers.among(open.holdings(scope()));
        ListPage<IncidentCase> others =
                left.isEmpty() ? page : page.of(others(listing.criteria(CaseList.OPEN, question), left));
        return others.with(cases -> rows.of(cases, left));
    }

    private Count others(CaseCriteria criteria, Set<Holding> left) {
        List<Long> gone = left.stream().map(Holding::handler).distinct().toList();
        long theirs = open.held(scope(), criteria, gone).entrySet().stream()
                .filter(one -> left.contains(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return listing.countBut(CaseList.OPEN, criteria, theirs);
    }

    /** Everybody who can handle at least one of these cases; which, a preview says. */
    @Requires(Action.LIST_OPEN_CASES)
    public List<HandlerChoice> choices() {
        return handlers.forUnits(open.holdings(scope()).stream()
                .map(Holding::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private Scope scope() {
        return scopes.of(Action.LIST_OPEN_CASES);
    }

    static Holding holding(IncidentCase incident) {
        return new Holding(incident.handler(), incident.place().unit());
    }
}
