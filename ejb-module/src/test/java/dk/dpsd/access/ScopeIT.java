package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.World.Known;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.DatabaseKind;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final Worlds WORLDS = new Worlds();

    @AfterContainer
    static void close() {
        WORLDS.close();
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void listedIsCountedIsOpenableIsCoveredIsAllowed(@ForAll long seed) {
        for (DatabaseKind kind : DatabaseKind.values()) {
            var world = new World(seed);
            WORLDS.in(kind, world, em -> new ScopeAgreement(em, world).hold());
        }
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void oneMoreAssignmentNeverHidesACaseButForTheGuard(@ForAll long seed, @ForAll DatabaseKind kind) {
        var world = new World(seed);
        WORLDS.in(kind, world, em -> world.people().forEach(person -> growing(new CaseStore(em), world, person)));
    }

    private static void growing(CaseStore store, World world, long person) {
        List<RoleAssignment> more = new ArrayList<>(world.rows());
        more.add(world.anyRow(person));
        boolean guarded =
                !ReferenceScope.counting(person, more).containsAll(ReferenceScope.counting(person, world.rows()));
        for (Action action : List.of(Action.READ_CASE, Action.READ_INBOX, Action.CLOSE_CASE)) {
            List<Long> before = ScopeAgreement.listed(store, world.scope(person, action));
            List<Long> after = ScopeAgreement.listed(store, world.scope(person, action, more));
            if (!guarded) {
                assertThat(after).as(action + " of " + person).containsAll(before);
            }
        }
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void handingOverMovesTheCaseFromOneInboxToTheOther(@ForAll long seed, @ForAll DatabaseKind kind) {
        var world = new World(seed);
        WORLDS.in(kind, world, em -> world.cases().stream()
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
}
