package dk.dpsd.seb.store;

import static dk.dpsd.seb.store.SebTables.NOON;
import static dk.dpsd.seb.store.SebTables.OURS;
import static dk.dpsd.seb.store.SebTables.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.seb.model.AccessRequest;
import dk.dpsd.seb.model.AccessRequest.Requester;
import dk.dpsd.seb.model.AccessWish;
import dk.dpsd.seb.model.RequestState;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/** Requests for access on the real databases: reached from inside their own CVR only (R-SEB-06). */
class RequestStoreIT {

    @BeforeEach
    void empty(TestDatabase db) {
        SebTables.empty(db);
    }

    @OnBothDatabases
    void anotherOrganisationReachesNothing(TestDatabase db) {
        PublicId id = ask(db, "a", OURS);
        db.doInTransaction(em -> {
            var store = new RequestStore(em);
            assertThat(store.one(OURS, id)).isPresent();
            assertThat(store.lock(OURS, id)).isPresent();
            assertThat(store.open(OURS)).hasSize(1);
            assertThat(store.one(THEIRS, id)).isEmpty();
            assertThat(store.lock(THEIRS, id)).isEmpty();
            assertThat(store.open(THEIRS)).isEmpty();
        });
    }

    @OnBothDatabases
    void openOnesWaitAndAnsweredOnesAreKeptApart(TestDatabase db) {
        PublicId open = ask(db, "open", OURS);
        PublicId refused = ask(db, "refused", OURS);
        PublicId withdrawn = ask(db, "withdrawn", OURS);
        change(db, refused, r -> r.refuse("Ikke hos os", r.recipient(), NOON));
        change(db, withdrawn, r -> r.withdraw(NOON));
        db.doInTransaction(em -> {
            var store = new RequestStore(em);
            assertThat(store.open(OURS)).extracting(AccessRequest::publicId).containsExactly(open);
            assertThat(store.answered(OURS)).extracting(AccessRequest::publicId).containsExactly(refused);
            assertThat(store.one(OURS, refused).orElseThrow().reason()).isEqualTo("Ikke hos os");
        });
        assertThatThrownBy(() -> change(db, refused, r -> r.withdraw(NOON))).isInstanceOf(IllegalStateException.class);
    }

    /** Two tabs at the same moment: the database itself keeps the second one out; after an answer she may ask again. */
    @OnBothDatabases
    void oneOpenRequestAnIdentity(TestDatabase db) {
        PublicId first = ask(db, "a", OURS);
        long identity = db.inTransaction(
                em -> new RequestStore(em).one(OURS, first).orElseThrow().identity());
        assertThatThrownBy(() -> db.doInTransaction(em -> again(em, identity)))
                .isInstanceOf(PersistenceException.class);
        change(db, first, r -> r.withdraw(NOON));
        db.doInTransaction(em -> again(em, identity));
        assertThat(db.<RequestState>inTransaction(em ->
                        new RequestStore(em).newestOf(identity).orElseThrow().state()))
                .isEqualTo(RequestState.OPEN);
    }

    private static PublicId ask(TestDatabase db, String name, String cvr) {
        return db.inTransaction(em -> {
            var administrator = SebTables.user(em, "seb." + name, cvr);
            var identity = SebTables.identity(em, "urn:" + name, cvr);
            var request =
                    new AccessRequest(new Requester(identity.id(), cvr, null, name), wish(), administrator.id(), NOON);
            return new RequestStore(em).add(request).publicId();
        });
    }

    private static void again(EntityManager em, long identity) {
        var before = new RequestStore(em).newestOf(identity).orElseThrow();
        new RequestStore(em)
                .add(new AccessRequest(
                        new Requester(identity, OURS, null, "a"),
                        wish(),
                        before.recipient(),
                        NOON.plus(Duration.ofMinutes(1))));
    }

    private static void change(TestDatabase db, PublicId id, java.util.function.Consumer<AccessRequest> change) {
        db.doInTransaction(
                em -> change.accept(new RequestStore(em).lock(OURS, id).orElseThrow()));
    }

    private static AccessWish wish() {
        return new AccessWish("a@saltum.example", "Saltum Plejecenter", true, "Privatleverandør", "Hej");
    }
}
