package dk.dpsd.organisation.store;

import static dk.dpsd.organisation.model.Trees.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorGeneration;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.Trees;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;

/** Generations: written beside each other, switched all or nothing, pruned when nobody needs them. */
class OrganisationStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00.123456Z");

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("update TreeSwitch s set s.generation = null, s.previous = null")
                    .executeUpdate();
            em.createQuery("delete from SorUnit u").executeUpdate();
            em.createQuery("delete from SorGeneration g").executeUpdate();
            em.createQuery("delete from Successor s").executeUpdate();
        });
    }

    @OnBothDatabases
    void aUnitComesBackAsItWasWritten(TestDatabase db) {
        long generation = written(db, 3);
        var row = get(db, s -> s.generation(generation)).orElseThrow();
        var units = get(db, s -> s.units(row));
        var expected = tree(generation, 3);
        assertThat(units).hasSize(3);
        assertThat(units.stream().map(SorUnit::facts))
                .containsExactlyInAnyOrderElementsOf(
                        expected.units().stream().map(SorUnit::facts).toList());
        var read = Hierarchy.of(units, Map.of());
        assertThat(read.path(code(3))).containsExactly(code(1), code(3));
        assertThat(read.unit(code(3)).orElseThrow().ownerKind()).isEqualTo(OwnerKind.REGION);
    }

    @OnBothDatabases
    void manyUnitsAreReadInChunksWithoutLosingOne(TestDatabase db) {
        long generation = written(db, 10_001);
        var row = get(db, s -> s.generation(generation)).orElseThrow();
        assertThat(list(db, s -> s.units(row)))
                .extracting(SorUnit::code)
                .doesNotHaveDuplicates()
                .hasSize(10_001);
    }

    @OnBothDatabases
    void anEmptyRegisterHasNoGeneration(TestDatabase db) {
        assertThat(get(db, OrganisationStore::stamp).current()).isEmpty();
    }

    @OnBothDatabases
    void theSwitchIsAllOrNothing(TestDatabase db) {
        long first = written(db, 2);
        assertThat(is(db, s -> s.switchTo(first, Optional.empty()))).isTrue();
        long second = written(db, 3);
        var before = get(db, OrganisationStore::stamp);

        assertThatThrownBy(() -> run(db, s -> {
                    s.switchTo(second, Optional.of(first));
                    throw new IllegalStateException("broken after the switch");
                }))
                .hasMessage("broken after the switch");

        assertThat(is(db, s -> s.stamp().equals(before))).isTrue();
        assertThat(is(db, s -> s.switchTo(second, Optional.of(first)))).isTrue();
        assertThat(get(db, OrganisationStore::stamp).current()).hasValue(second);
        assertThat(get(db, OrganisationStore::stamp).revision()).isGreaterThan(before.revision());
    }

    @OnBothDatabases
    void nobodySwitchesFromAGenerationThatNoLongerCounts(TestDatabase db) {
        long first = written(db, 1);
        long second = written(db, 1);
        run(db, s -> s.switchTo(first, Optional.empty()));
        assertThat(is(db, s -> s.switchTo(second, Optional.empty()))).isFalse();
        assertThat(get(db, OrganisationStore::stamp).current()).hasValue(first);
    }

    @OnBothDatabases
    void allButThePresentAndThePreviousGenerationArePruned(TestDatabase db) {
        long first = written(db, 5);
        long second = written(db, 1);
        long third = written(db, 1);
        run(db, s -> s.switchTo(first, Optional.empty()));
        // Ids come from every node's own stock, so a later generation may have the lower one.
        run(db, s -> s.switchTo(third, Optional.of(first)));
        assertThat(list(db, OrganisationStore::prunable)).containsExactly(second);
        run(db, s -> s.switchTo(second, Optional.of(third)));
        assertThat(list(db, OrganisationStore::prunable)).containsExactly(first);

        assertThat(is(db, s -> s.prune(first, 3))).isTrue();
        assertThat(count(db, first)).isEqualTo(2);
        assertThat(is(db, s -> s.prune(first, 3))).isTrue();
        assertThat(is(db, s -> s.prune(first, 3))).isFalse();
        assertThat(is(db, s -> s.generation(first).isPresent())).isFalse();
        assertThat(count(db, second)).isEqualTo(1);
        assertThat(count(db, third)).isEqualTo(1);
    }

    @OnBothDatabases
    void whatCountsCannotBeThrownAway(TestDatabase db) {
        long only = written(db, 0);
        run(db, s -> s.switchTo(only, Optional.empty()));
        assertThatThrownBy(() -> run(db, s -> s.prune(only, 10))).isInstanceOf(RuntimeException.class);
    }

    @OnBothDatabases
    void aSuccessorIsNamedAndNamedAgain(TestDatabase db) {
        var before = get(db, OrganisationStore::stamp);
        run(db, s -> s.nameSuccessor(1, 2, NOW, "operator"));
        run(db, s -> s.nameSuccessor(1, 3, NOW, "operator"));
        assertThat(is(db, s -> s.successors().equals(Map.of(1L, 3L)))).isTrue();
        assertThat(get(db, OrganisationStore::stamp).revision()).isEqualTo(before.revision() + 2);
    }

    @OnBothDatabases
    void aThousandUnitsTakeFewRoundTrips(TestDatabase db) {
        long generation = get(db, s -> s.add(new SorGeneration(NOW, LocalDate.of(2026, 11, 1))))
                .id();
        var units = tree(generation, 1000).units();
        assertThat(db.statementsOf(() -> run(db, s -> s.add(units)))).hasSizeLessThan(20);
    }

    private static long written(TestDatabase db, int units) {
        long id = get(db, s -> {
            var row = s.add(new SorGeneration(NOW, LocalDate.of(2026, 11, 1)));
            row.complete(units);
            return row.id();
        });
        run(db, s -> s.add(tree(id, units).units()));
        return id;
    }

    private static Trees tree(long generation, int units) {
        var trees = Trees.generation(generation);
        for (int s = 1; s <= units; s++) {
            if (s == 1) {
                trees.owner(1, OwnerKind.REGION);
            } else {
                trees.unit(s, 1);
            }
        }
        return trees;
    }

    private static long count(TestDatabase db, long generation) {
        return db.inTransaction(
                em -> em.createQuery("select count(u) from SorUnit u where u.generation = :g", Long.class)
                        .setParameter("g", generation)
                        .getSingleResult());
    }

    private static <T> T get(TestDatabase db, Function<OrganisationStore, T> work) {
        return db.inTransaction(em -> work.apply(new OrganisationStore(em)));
    }

    private static boolean is(TestDatabase db, Predicate<OrganisationStore> work) {
        return get(db, work::test);
    }

    private static <T> List<T> list(TestDatabase db, Function<OrganisationStore, List<T>> work) {
        return get(db, work);
    }

    private static void run(TestDatabase db, Consumer<OrganisationStore> work) {
        db.doInTransaction(em -> work.accept(new OrganisationStore(em)));
    }
}
