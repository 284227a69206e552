package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.World.Known;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.ScopeCover;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.SystemTask;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the product against the naive reference in one world: listed, counted, opened and covered is what is allowed. */
final class ScopeAgreement {

    private static final Comparator<IncidentCase> NEWEST_FIRST = Comparator.comparing(IncidentCase::receivedAt)
            .thenComparing(IncidentCase::id)
            .reversed();

    private final World world;
    private final CaseStore store;
    private final ScopeCover cover;
    private final ReferenceScope reference;
    private final List<IncidentCase> all;
    private final SearchAgreement search;

    ScopeAgreement(EntityManager em, World world) {
        this.world = world;
        store = new CaseStore(em);
        cover = new ScopeCover(em);
        reference = new ReferenceScope(world.live(), world.rows());
        all = world.cases().stream().map(Known::incident).sorted(NEWEST_FIRST).toList();
        search = new SearchAgreement(em, world);
    }

    void hold() {
        assertThat(listed(store, Scope.task(SystemTask.ROUTE))).isEqualTo(ids(all));
        world.people().forEach(this::holdFor);
        search.close();
    }

    private void holdFor(long person) {
        var scopes = Arrays.stream(Action.values())
                .map(action -> world.scope(person, action))
                .toList();
        // Actions with the same branches have the same statements: asked once, compared with each action's own answer.
        Map<List<Branch>, List<Long>> reached = new HashMap<>();
        for (Scope scope : scopes) {
            List<Long> allowed = ids(
                    all.stream().filter(c -> allows(person, scope.action(), c)).toList());
            List<Long> found = reached.computeIfAbsent(scope.branches(), b -> reached(scope, person));
            assertThat(found).as("for person " + person + " " + scope).isEqualTo(allowed);
        }
        world.cases().forEach(known -> holdFor(person, known, scopes));
    }

    private boolean allows(long person, Action action, IncidentCase incident) {
        return world.cases().stream()
                .filter(known -> known.incident() == incident)
                .anyMatch(known -> reference.allows(person, action, known));
    }

    /** What a scope lists, when that is also what it counts and opens. */
    private List<Long> reached(Scope scope, long person) {
        List<Long> listed = listed(store, scope);
        String who = "person " + person + " " + scope;
        assertThat(store.count(scope)).as("counted for " + who).isEqualTo(Count.of(listed.size()));
        knock(scope, listed);
        search.hold(scope, listed, who);
        return listed;
    }

    private void holdFor(long person, Known known, Collection<Scope> scopes) {
        Set<Action> allowed = EnumSet.noneOf(Action.class);
        scopes.stream()
                .map(Scope::action)
                .filter(action -> reference.allows(person, action, known))
                .forEach(allowed::add);
        assertThat(cover.covering(scopes, known.incident().id()))
                .as("covering for person " + person)
                .isEqualTo(allowed);
    }

    /** By its address and by its id, a case opens where it is listed and nowhere else. */
    private void knock(Scope scope, List<Long> listed) {
        Map<Boolean, List<IncidentCase>> sides =
                all.stream().collect(Collectors.partitioningBy(c -> listed.contains(c.id())));
        sides.forEach((inside, cases) -> cases.stream()
                // Nobody needs to knock at every door to learn that an empty scope opens none.
                .limit(scope.isEmpty() ? 1 : world.size().knocks())
                .forEach(c -> {
                    assertThat(store.open(scope, c.publicId()).isPresent())
                            .as(scope + " opens " + c.id())
                            .isEqualTo(inside);
                    assertThat(store.open(scope, c.id()).isPresent())
                            .as(scope + " opens " + c.id() + " by its id")
                            .isEqualTo(inside);
                }));
    }

    /** The whole list, walked page by page. */
    static List<Long> listed(CaseStore store, Scope scope) {
        List<Long> listed = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            var page = store.page(scope, after);
            page.rows().forEach(c -> listed.add(c.id()));
            after = page.next().flatMap(key -> PageKey.parse(key.toString()));
        } while (after.isPresent());
        return listed;
    }

    private static List<Long> ids(List<IncidentCase> cases) {
        return cases.stream().map(IncidentCase::id).toList();
    }
}
