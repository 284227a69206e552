package dk.dpsd.casework.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.access.RoleHolders;
import dk.dpsd.casework.place.ListedProvider.Listed;
import dk.dpsd.casework.place.Providers.Owner;
import dk.dpsd.casework.store.ProviderStore;
import dk.dpsd.deadline.DeadlineWorld;
import dk.dpsd.seb.Callers;
import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.store.OnboardingStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.UserLookupStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-PRIV-17: an owner's list of its private providers, kept by who handles cases for the whole owner")
class ProvidersIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = DeadlineWorld.morning(TODAY);
    private static final long OWNER = DeadlineWorld.MUNICIPALITY;
    private static final Scope ALL = new Scope(
            Action.READ_CASE, List.of(new Branch(new Reach.SubTree(OWNER, 1), EnumSet.allOf(CaseState.class))));

    private final Fired fired = new Fired();

    @BeforeEach
    void empty(TestDatabase db) {
        fired.forget();
        DeadlineWorld.empty(db);
        db.doInTransaction(em -> {
            em.createNativeQuery("delete from seb_provider_step").executeUpdate();
            em.createNativeQuery("delete from seb_provider").executeUpdate();
        });
    }

    /** R-PRIV-02, -17: only the own municipality's, and on the list only when somebody says so. */
    @OnBothDatabases
    void placeNamesGivenWhenAProviderWasBroughtInAreProposed(TestDatabase db) {
        db.doInTransaction(em -> {
            var onboarding = new OnboardingStore(em);
            onboarding.add(new PrivateProvider(
                    "29189439", new PrivateProvider.Facts("Kaas Hjem", "Kaas\nHjemmet i Kaas", null)));
            onboarding.add(new PrivateProvider("29189440", new PrivateProvider.Facts("Naboens", "Naboens hjem", null)));
            reported(em, "kaas");
            Providers manager = handler(em, OWNER, true);
            assertThat(manager.unlisted(OWNER))
                    .containsExactly(
                            new UnlistedName("kaas", 1, null, null, "Kaas Hjem"),
                            new UnlistedName("Hjemmet i Kaas", 0, null, null, "Kaas Hjem"));
            assertThat(manager.list(OWNER)).as("nothing is added by itself").isEmpty();
            manager.create(OWNER, "Kaas Hjem", List.of("kaas", "Hjemmet i Kaas"));
            assertThat(manager.unlisted(OWNER)).isEmpty();
        });
    }

    @OnBothDatabases
    void variantsAreMergedAndTheListAnswers(TestDatabase db) {
        db.doInTransaction(em -> {
            reported(em, "Solgården Plejecenter", "Solgrden", "Solgrden", "Kaas");
            Providers manager = handler(em, OWNER, true);
            assertThat(names(manager))
                    .containsExactly("Solgrden 2 null", "Kaas 1 null", "Solgården Plejecenter 1 null");
            long id = manager.create(OWNER, "Solgården Plejecenter", List.of("Solgården"));
            assertThat(names(manager)).containsExactly("Solgrden 2 Solgården Plejecenter", "Kaas 1 null");
            manager.merge(OWNER, id, List.of("Solgrden"));
            assertThat(names(manager)).containsExactly("Kaas 1 null");
            NameList list = new ProviderNames(new ProviderStore(em)).of(OWNER);
            assertThat(list.provider("SOLGAARDEN, plejecenter")).contains(id);
            assertThat(list.provider("solgrden")).contains(id);
            assertThat(list.provider("Kaas")).isEmpty();
            assertThat(list.provider(null)).isEmpty();
            assertThat(list.writingsOf(id, List.of("Solgrden", "Kaas", "solgaarden")))
                    .containsExactlyInAnyOrder("Solgrden", "solgaarden");
            assertThat(new ProviderNames(new ProviderStore(em))
                            .of(DeadlineWorld.NEIGHBOUR)
                            .provider("Solgrden"))
                    .as("another owner's list is another list")
                    .isEmpty();
        });
        assertThat(fired.of(RecordsDeed.class).stream().map(RecordsDeed::deed))
                .containsExactly("providerAdded", "providerMerged", "providerMerged");
    }

    @OnBothDatabases
    void whatWasMergedCanBePartedAndTheLastTakesTheProviderAway(TestDatabase db) {
        db.doInTransaction(em -> {
            Providers manager = handler(em, OWNER, true);
            manager.create(OWNER, "Solgården", List.of("Solgrden"));
            manager.create(OWNER, "Aabybro", List.of());
            manager.part(OWNER, spellings(manager, "Solgrden"));
            assertThat(manager.list(OWNER).stream().map(ListedProvider::name)).containsExactly("Aabybro", "Solgården");
            manager.part(OWNER, spellings(manager, "Solgården"));
            assertThat(manager.list(OWNER).stream().map(ListedProvider::name)).containsExactly("Aabybro");
        });
    }

    @OnBothDatabases
    void aSpellingBelongsToOneProviderAndAPersonToNone(TestDatabase db) {
        db.doInTransaction(em -> {
            Providers manager = handler(em, OWNER, true);
            long id = manager.create(OWNER, "Solgården", List.of());
            refuses("providerTwice", () -> manager.merge(OWNER, id, List.of("SOLGAARDEN")));
            refuses("providerPerson", () -> manager.merge(OWNER, id, List.of("hos Karen Hansen")));
            refuses("providerName", () -> manager.rename(OWNER, id, " "));
            manager.rename(OWNER, id, "Solgården Plejecenter");
            assertThat(manager.list(OWNER).get(0).name()).isEqualTo("Solgården Plejecenter");
        });
    }

    /** Not existing and not allowed look alike; the list is there, and its keeper may. */
    @OnBothDatabases
    void nobodyElseKeepsIt(TestDatabase db) {
        db.doInTransaction(em -> {
            Providers manager = handler(em, OWNER, true);
            long id = manager.create(OWNER, "Solgården", List.of());
            assertThat(manager.owners()).extracting(Owner::code).containsExactly(OWNER);
            for (Providers other : List.of(
                    handler(em, DeadlineWorld.NEIGHBOUR, true),
                    handler(em, DeadlineWorld.HOME_CARE, true),
                    handler(em, OWNER, false))) {
                isNotThere(() -> other.list(OWNER));
                isNotThere(() -> other.unlisted(OWNER));
                isNotThere(() -> other.merge(OWNER, id, List.of("x-hus")));
                isNotThere(() -> other.part(OWNER, Set.of(1L)));
            }
            Providers neighbour = handler(em, DeadlineWorld.NEIGHBOUR, true);
            isNotThere(() -> neighbour.merge(DeadlineWorld.NEIGHBOUR, id, List.of("x-hus")));
            isNotThere(() -> neighbour.rename(DeadlineWorld.NEIGHBOUR, id, "x-hus"));
        });
    }

    private static void refuses(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(RefusedException.class).hasMessage(key);
    }

    private static void isNotThere(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(NotThereException.class);
    }

    private static List<String> names(Providers manager) {
        return manager.unlisted(OWNER).stream()
                .map(one -> one.name() + " " + one.cases() + " " + one.likeName())
                .toList();
    }

    private static Set<Long> spellings(Providers manager, String spelling) {
        return manager.list(OWNER).stream()
                .flatMap(provider -> provider.spellings().stream())
                .filter(one -> one.spelling().equals(spelling))
                .map(Listed::id)
                .collect(Collectors.toSet());
    }

    private static void reported(EntityManager em, String... names) {
        for (String name : names) {
            new DeadlineWorld(em).received(TODAY, name, OWNER);
        }
        em.flush();
    }

    /** Somebody who handles cases of a unit, with or without what lies below it. */
    private Providers handler(EntityManager em, long unit, boolean below) {
        var seb = new SebStore(em);
        long account = new DeadlineWorld(em).person("handler-" + System.nanoTime());
        var row = new RoleAssignment(account, Role.CASE_HANDLER.sebName(), unit, below, TODAY.minusYears(1));
        row.delivered(Instant.EPOCH);
        seb.add(row);
        var providers = new Providers();
        providers.store = new ProviderStore(em);
        providers.onboarding = new OnboardingStore(em);
        providers.holders = new RoleHolders(new UserLookupStore(em), CLOCK);
        providers.scopes = DeadlineWorld.reaching(ALL, CLOCK);
        providers.tree = DeadlineWorld.tree();
        providers.people = words -> words.contains("Karen Hansen");
        providers.user = Callers.account(account);
        providers.log = fired.event();
        return providers;
    }
}
