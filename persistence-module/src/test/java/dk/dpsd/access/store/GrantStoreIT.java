package dk.dpsd.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** R-GRANT-01..05: a grant belongs to one case and one person. */
class GrantStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> em.createQuery("delete from CaseGrant g").executeUpdate());
    }

    private static long give(TestDatabase db, long caseId, long account) {
        return db.inTransaction(em -> new GrantStore(em)
                .add(new CaseGrant(caseId, account, GrantLevel.READ, null, 1, NOW))
                .id());
    }

    @OnBothDatabases
    void aGrantIsFoundThroughItsOwnCaseOnly(TestDatabase db) {
        long here = give(db, 100, 21);
        long there = give(db, 200, 21);
        db.doInTransaction(em -> {
            var store = new GrantStore(em);
            assertThat(store.ofCase(100, here)).isPresent();
            assertThat(store.ofCase(100, there)).isEmpty();
            assertThat(store.ofCase(100)).extracting(CaseGrant::id).containsExactly(here);
        });
    }

    @OnBothDatabases
    void onePersonsGrantsAreHers(TestDatabase db) {
        give(db, 100, 21);
        give(db, 100, 22);
        give(db, 200, 21);
        db.doInTransaction(em -> {
            var store = new GrantStore(em);
            assertThat(store.given(21, List.of(100L, 300L)))
                    .extracting(CaseGrant::caseId, CaseGrant::account)
                    .containsExactly(tuple(100L, 21L));
            assertThat(store.given(21, List.of())).isEmpty();
        });
    }

    @OnBothDatabases
    void nobodyIsGivenACaseTwice(TestDatabase db) {
        give(db, 100, 21);
        assertThatThrownBy(() -> give(db, 100, 21)).isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void aChangeIsANewVersion(TestDatabase db) {
        long id = give(db, 100, 21);
        LocalDate end = LocalDate.of(2026, 12, 1);
        db.doInTransaction(
                em -> new GrantStore(em).ofCase(100, id).orElseThrow().change(GrantLevel.FULL, end));
        db.doInTransaction(em -> {
            CaseGrant grant = new GrantStore(em).ofCase(100, id).orElseThrow();
            assertThat(grant.level()).isEqualTo(GrantLevel.FULL);
            assertThat(grant.validTo()).isEqualTo(end);
            assertThat(grant.version()).isEqualTo(2);
        });
    }
}
