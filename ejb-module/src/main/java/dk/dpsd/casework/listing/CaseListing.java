package dk.dpsd.casework.listing;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.Hit;
import dk.dpsd.casework.model.listing.ListKey;
import dk.dpsd.casework.model.listing.ListOrder;
import dk.dpsd.casework.model.listing.SideList;
import dk.dpsd.casework.model.listing.SortKey;
import dk.dpsd.casework.store.CaseOrder;
import dk.dpsd.casework.store.CriteriaStore;
import dk.dpsd.casework.store.SortedCaseStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page of one of the caller's lists: by the day of receipt as the index hands it out, by anything else the newest
 * {@link ListOrder#MOST} hits sorted.
 */
@Dependent
public class CaseListing {

    private final Scopes scopes;
    private final CriteriaStore chosen;
    private final SortedCaseStore cases;
    private final SebStore seb;
    private final LiveTree tree;

    @Inject
    public CaseListing(Scopes scopes, CriteriaStore chosen, SortedCaseStore cases, SebStore seb, LiveTree tree) {
        this.scopes = scopes;
        this.chosen = chosen;
        this.cases = cases;
        this.seb = seb;
        this.tree = tree;
    }

    public ListPage<IncidentCase> page(CaseList list, ListQuestion question) {
        Scope scope = scopes.of(list.action());
        ListQuestion asked = question.fitting(list);
        return asked.order().key().isIndexed() ? walked(scope, asked) : sorted(scope, asked);
    }

    /** What the list narrows its cases by, of what is asked. */
    public CaseCriteria criteria(CaseList list, ListQuestion question) {
        return question.fitting(list).criteria();
    }

    /** How many cases it has by these criteria besides so many of them. */
    public Count countBut(CaseList list, CaseCriteria criteria, long without) {
        return chosen.countBut(scopes.of(list.action()), criteria, without);
    }

    /** A page of a list beside the tabs, by whatever key in two statements: these lists are short, and nothing narrows them. */
    public ListPage<IncidentCase> page(SideList list, ListQuestion question) {
        return sorted(scopes.of(list.action()), question.fitting(list));
    }

    private ListPage<IncidentCase> walked(Scope scope, ListQuestion asked) {
        CaseOrder order = asked.order().isDescending() ? CaseOrder.NEWEST : CaseOrder.OLDEST;
        Page<IncidentCase> page =
                chosen.page(scope, asked.criteria(), order, asked.after().map(ListKey::last));
        Optional<ListKey> next = page.next().map((PageKey key) -> new ListKey(key, 0));
        return new ListPage<>(page.rows(), next, chosen.count(scope, asked.criteria()), false);
    }

    private ListPage<IncidentCase> sorted(Scope scope, ListQuestion asked) {
        List<Hit> found = new ArrayList<>();
        List<Hit> shown = new ArrayList<>();
        List<IncidentCase> rows = cases.arranged(scope, asked.criteria(), ListOrder.MOST + 1, hits -> {
            found.addAll(hits);
            List<Hit> sorting = hits.subList(0, Math.min(hits.size(), ListOrder.MOST));
            shown.addAll(arrangement(asked.order(), sorting).page(sorting, asked.after(), Page.SIZE + 1));
            return shown.subList(0, Math.min(shown.size(), Page.SIZE));
        });
        Optional<ListKey> next = shown.size() > Page.SIZE
                ? Optional.of(arrangement(asked.order(), List.of()).keyOf(shown.get(Page.SIZE - 1)))
                : Optional.empty();
        return new ListPage<>(rows, next, Count.of(found.size()), found.size() > ListOrder.MOST);
    }

    /** The newest cases of a list that a second scope covers too, in the order asked for. */
    List<Hit> all(CaseList list, Scope also, ListQuestion question, int most) {
        ListQuestion asked = question.fitting(list);
        List<Hit> hits = cases.newest(scopes.of(list.action()), also, asked.criteria(), most);
        return arrangement(asked.order(), hits).sorted(hits);
    }

    /** What the newest cases of a list are sorted and filtered by. */
    List<Hit> newest(CaseList list) {
        return cases.newest(scopes.of(list.action()), CaseCriteria.ALL, ListOrder.MOST);
    }

    private Arrangement arrangement(ListOrder order, List<Hit> hits) {
        Map<Long, String> units = new HashMap<>();
        if (order.key() == SortKey.PLACE) {
            hits.stream()
                    .filter(hit -> hit.unit() != null && hit.unitName() != null)
                    .forEach(hit -> units.put(hit.unit(), hit.unitName()));
        }
        Hierarchy now = tree.current();
        Map<Long, String> handlers = order.key() == SortKey.HANDLER ? names(hits) : Map.of();
        return new Arrangement(
                order,
                unit -> units.computeIfAbsent(
                        unit, code -> now.unit(code).map(SorUnit::name).orElse(null)),
                handlers::get);
    }

    /** What the handlers of these cases are called. */
    Map<Long, String> names(List<Hit> hits) {
        List<Long> handlers = hits.stream()
                .map(Hit::handler)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return seb.users(handlers).stream().collect(Collectors.toMap(SebUser::id, SebUser::name));
    }
}
