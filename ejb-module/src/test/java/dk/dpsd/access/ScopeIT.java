package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.World.Known;
import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.ScopeCover;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.shared.store.TestDatabase;
import dk.dpsd.shared.store.TestDatabases;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Scope is one predicate (design 1): in made-up worlds, on both databases, for every person and every action, what is
 * listed, counted, opened by its address and covered is what the naive reference allows. A failing world is told by its
 * seed.
 */
class ScopeIT {

    private static final Map<DatabaseKind, TestDatabase> OPEN = new EnumMap<>(DatabaseKind.class);
    private static final Comparator<IncidentCase> NEWEST_FIRST = Comparator.comparing(IncidentCase::receivedAt)
            .thenComparing(IncidentCase::id)
            .reversed();

    @AfterContainer
    static void close() {
        OPEN.values().forEach(TestDatabase::close);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void listedIsCountedIsOpenableIsCoveredIsAllowed(@ForAll long seed) {
        for (DatabaseKind kind : DatabaseKind.values()) {
            var world = new World(seed);
            inWorld(kind, world, em -> {
                var reference = new ReferenceScope(world.live(), world.rows());
                assertThat(listed(new CaseStore(em), Scope.task(SystemTask.ROUTE)))
                        .isEqualTo(ids(world.cases().stream()
                                .map(Known::incident)
                                .sorted(NEWEST_FIRST)
                                .toList()));
                world.people().forEach(person -> agree(em, world, reference, person));
            });
        }
    }

    private static void agree(EntityManager em, World world, ReferenceScope reference, long person) {
        var store = new CaseStore(em);
        var scopes = Arrays.stream(Action.values())
                .map(action -> world.scope(person, action))
                .toList();
        for (Scope scope : scopes) {
            List<IncidentCase> allowed = world.cases().stream()
                    .filter(known -> reference.allows(person, scope.action(), known))
                    .map(Known::incident)
                    .sorted(NEWEST_FIRST)
                    .toList();
            String who = "person " + person + " " + scope;
            assertThat(listed(store, scope)).as("listed for " + who).isEqualTo(ids(allowed));
            assertThat(store.count(scope)).as("counted for " + who).isEqualTo(Count.of(allowed.size()));
            assertThat(openable(store, scope, world)).as("openable for " + who).isEqualTo(Set.copyOf(ids(allowed)));
        }
        for (Known known : world.cases()) {
            Set<Action> allowed = EnumSet.noneOf(Action.class);
            Arrays.stream(Action.values())
                    .filter(action -> reference.allows(person, action, known))
                    .forEach(allowed::add);
            assertThat(new ScopeCover(em).covering(scopes, known.incident().id()))
                    .as("covering for person " + person)
                    .isEqualTo(allowed);
        }
    }

    /** Inside and outside are everything, and nothing is both: a column that is empty must not drop a case from both. */
    private static Set<Long> openable(CaseStore store, Scope scope, World world) {
        // Nobody needs to knock at every door to learn that an empty scope opens none.
        int asked = scope.isEmpty() ? 3 : world.cases().size();
        Map<Boolean, List<IncidentCase>> sides = world.cases().stream()
                .map(Known::incident)
                .limit(asked)
                .collect(Collectors.partitioningBy(
                        c -> store.open(scope, c.publicId()).isPresent()));
        assertThat(sides.get(true).size() + sides.get(false).size()).isEqualTo(asked);
        sides.get(false).stream().limit(3).forEach(c -> assertThat(store.open(scope, c.id()))
                .isEmpty());
        sides.get(true).stream().limit(3).forEach(c -> assertThat(store.open(scope, c.id()))
                .isPresent());
        return Set.copyOf(ids(sides.get(true)));
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void oneMoreAssignmentNeverHidesACaseButForTheGuard(@ForAll long seed, @ForAll DatabaseKind kind) {
        var world = new World(seed);
        inWorld(kind, world, em -> world.people().forEach(person -> growing(new CaseStore(em), world, person)));
    }

    private static void growing(CaseStore store, World world, long person) {
        List<RoleAssignment> more = new ArrayList<>(world.rows());
        more.add(world.anyRow(person));
        boolean guarded =
                !ReferenceScope.counting(person, more).containsAll(ReferenceScope.counting(person, world.rows()));
        for (Action action : List.of(Action.READ_CASE, Action.READ_INBOX, Action.CLOSE_CASE)) {
            List<Long> before = listed(store, world.scope(person, action));
            List<Long> after = listed(store, world.scope(person, action, more));
            if (!guarded) {
                assertThat(after).as(action + " of " + person).containsAll(before);
            }
        }
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void handingOverMovesTheCaseFromOneInboxToTheOther(@ForAll long seed, @ForAll DatabaseKind kind) {
        var world = new World(seed);
        inWorld(kind, world, em -> world.cases().stream()
                .map(Known::incident)
                .filter(c -> c.state() == CaseState.RECEIVED)
                .forEach(c -> handedOver(em, world, c)));
    }

    private static void handedOver(EntityManager em, World world, IncidentCase received) {
        var store = new CaseStore(em);
        IncidentCase incident =
                store.open(Scope.task(SystemTask.ROUTE), received.id()).orElseThrow();
        List<Long> path = world.live().path(world.live().anyUnit(world.random()));
        var post = ReferenceRouting.nearest("dpsInitialmodtager", path, world.rows());
        incident.handOver(new CasePlace(path, "Sted", null, false), world.change());
        incident.liesIn(post.map(ReferenceRouting.Post::unit).orElse(null));
        em.flush();
        Set<Long> see = world.people().stream()
                .filter(person -> store.open(world.scope(person, Action.READ_INBOX), incident.publicId())
                        .isPresent())
                .collect(Collectors.toSet());
        assertThat(see).isEqualTo(post.map(ReferenceRouting.Post::holders).orElse(Set.of()));
    }

    private static List<Long> listed(CaseStore store, Scope scope) {
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

    private static void inWorld(DatabaseKind kind, World world, Consumer<EntityManager> work) {
        var db = OPEN.computeIfAbsent(kind, TestDatabases::open);
        db.doInTransaction(em -> {
            em.createQuery("delete from CaseGrant g").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
            world.cases().forEach(known -> em.persist(known.incident()));
            world.cases().forEach(known -> known.given().forEach(given -> em.persist(grant(known, given))));
        });
        db.doInTransaction(work);
    }

    private static CaseGrant grant(Known known, World.Given given) {
        long id = known.incident().id();
        return new CaseGrant(id, given.account(), given.level(), given.lastDay(), 1, Instant.EPOCH);
    }
}
