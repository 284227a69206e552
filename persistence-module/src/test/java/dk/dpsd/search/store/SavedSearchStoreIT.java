package dk.dpsd.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.search.model.SavedSearch;
import dk.dpsd.search.model.SavedSearch.Asked;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("B.6: a saved search is its owner's, and her unit's where she shares it")
class SavedSearchStoreIT {

    private static final long OWNER = 1;
    private static final long COLLEAGUE = 2;
    private static final long UNIT = 42;
    private static final Asked ASKED = new Asked("fald", "Solgården\nSolgaarden", null, "tilstand=CLOSED");

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> em.createQuery("delete from SavedSearch s").executeUpdate());
    }

    @OnBothDatabases
    void herOwnNobodyElseFindsUntilSheSharesIt(TestDatabase db) {
        PublicId id = db.inTransaction(em -> {
            var saved = new SavedSearch(OWNER, "Fald", ASKED, Instant.parse("2026-11-22T10:00:00Z"));
            new SavedSearchStore(em).add(saved);
            return saved.publicId();
        });
        db.doInTransaction(em -> {
            var store = new SavedSearchStore(em);
            assertThat(store.find(id, OWNER, Set.of()).orElseThrow().asked()).isEqualTo(ASKED);
            assertThat(store.find(id, COLLEAGUE, Set.of(UNIT))).isEmpty();
            assertThat(store.of(COLLEAGUE, Set.of(UNIT), 9)).isEmpty();
            store.find(id, OWNER, Set.of()).orElseThrow().share(UNIT);
        });
        db.doInTransaction(em -> {
            var store = new SavedSearchStore(em);
            assertThat(store.find(id, COLLEAGUE, Set.of(UNIT))).isPresent();
            assertThat(store.of(COLLEAGUE, Set.of(UNIT, 7L), 9)).hasSize(1);
            assertThat(store.find(id, COLLEAGUE, Set.of(UNIT + 1)))
                    .as("of another unit")
                    .isEmpty();
            assertThat(store.find(id, COLLEAGUE, Set.of())).isEmpty();
            assertThat(store.count(OWNER)).isEqualTo(1);
            assertThat(store.count(COLLEAGUE)).isZero();
            store.remove(store.find(id, OWNER, Set.of()).orElseThrow());
            assertThat(store.of(OWNER, Set.of(UNIT), 9)).isEmpty();
        });
    }
}
