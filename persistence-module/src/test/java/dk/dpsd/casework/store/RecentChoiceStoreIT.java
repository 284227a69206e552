package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.Classified;
import dk.dpsd.casework.model.RecentChoice;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What a person chose last comes first, once, and is hers alone. */
class RecentChoiceStoreIT {

    private static final Instant NOON = Instant.parse("2026-11-01T11:00:00Z");
    private static final long ANNA = 21;
    private static final long BO = 22;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> em.createQuery("delete from RecentChoice r").executeUpdate());
    }

    @OnBothDatabases
    void theLatestComesFirstAndOnce(TestDatabase db) {
        keep(db, ANNA, "MED", "P1", NOON);
        keep(db, ANNA, "FALD", null, NOON.plusSeconds(1));
        keep(db, BO, "BLOD", null, NOON.plusSeconds(2));
        assertThat(groups(db, ANNA)).containsExactly("FALD", "MED");
        keep(db, ANNA, "MED", "P1", NOON.plusSeconds(3));
        assertThat(groups(db, ANNA)).containsExactly("MED", "FALD");
        assertThat(groups(db, BO)).containsExactly("BLOD");
    }

    private static void keep(TestDatabase db, long account, String group, String problem, Instant at) {
        db.doInTransaction(em -> new RecentChoiceStore(em)
                .keep(new RecentChoice(account, new Classified(true, group, problem, null), at), at));
    }

    private static List<String> groups(TestDatabase db, long account) {
        return db.inTransaction(em -> new RecentChoiceStore(em)
                .of(account).stream().map(RecentChoice::mainGroup).toList());
    }
}
