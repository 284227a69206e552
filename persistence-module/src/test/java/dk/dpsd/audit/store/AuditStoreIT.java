package dk.dpsd.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.audit.model.ShardHead;
import dk.dpsd.audit.model.StoredEntry;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Sensitivity;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The access log's chains on the real databases (R-LOG-01, R-LOG-05, design 10). */
class AuditStoreIT {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00.123456Z");
    private static final LoggedEntry.Actor VISITOR = LoggedEntry.Actor.named(null, "rapportør");
    private static final LoggedEntry.Actor STAFF = LoggedEntry.Actor.named(7L, "sagsbehandler");

    @OnBothDatabases
    void twoEntriesOfOneTransactionFollowEachOther(TestDatabase db) {
        db.doInTransaction(em -> {
            var log = new AuditStore(em);
            log.append(List.of(entry(1001, STAFF, "opened")));
            log.append(List.of(entry(1001, STAFF, "accepted", change("state", "RECEIVED", "IN_PROGRESS"))));
        });
        var stored = ofCase(db, 1001);
        assertThat(stored).extracting(e -> e.entry().deed()).containsExactly("accepted", "opened");
        assertThat(stored.get(0).entry().previous()).isEqualTo(stored.get(1).digest());
        assertThat(stored).allMatch(StoredEntry::isGenuine);
        assertThat(stored.get(0).entry().changes()).singleElement().satisfies(change -> {
            assertThat(change.before().text()).isEqualTo("RECEIVED");
            assertThat(change.after().text()).isEqualTo("IN_PROGRESS");
        });
    }

    @OnBothDatabases
    void chainsOfFourWritersNeverFork(TestDatabase db) throws InterruptedException {
        int each = 25;
        var writers = Executors.newFixedThreadPool(4);
        var done = IntStream.range(0, 4)
                .mapToObj(writer -> writers.submit(() -> IntStream.range(0, each)
                        .forEach(i -> db.doInTransaction(
                                em -> new AuditStore(em).append(List.of(entry(2002, STAFF, "opened")))))))
                .toList();
        writers.shutdown();
        assertThat(writers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        assertThat(done).allSatisfy(writer -> assertThat(writer).succeedsWithin(1, TimeUnit.SECONDS));
        int shard = ShardHead.shardOf(2002);
        db.doInTransaction(em -> {
            var chain = new AuditStore(em).entriesAfter(shard, 0, 1000);
            assertThat(chain)
                    .extracting(e -> e.entry().sequence())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 4 * each).boxed().toList());
            var end = new ShardHead(shard, 0, ShardHead.GENESIS);
            for (StoredEntry entry : chain) {
                assertThat(entry.entry().previous()).isEqualTo(end.digest());
                end = entry.asHead();
            }
            assertThat(new AuditStore(em).head(shard)).isEqualTo(end);
        });
    }

    /** Each transaction writes to eight chains, named in another order every time: nobody waits for somebody in a ring. */
    @OnBothDatabases
    void writersOfSeveralChainsNeverWaitInARing(TestDatabase db) throws InterruptedException {
        int each = 15;
        long before = entries(db);
        var writers = Executors.newFixedThreadPool(4);
        var done = IntStream.range(0, 4)
                .mapToObj(writer -> writers.submit(() -> {
                    var order = new Random(writer);
                    for (int i = 0; i < each; i++) {
                        var entries = new ArrayList<>(LongStream.range(0, 8)
                                .mapToObj(n -> n % 2 == 0
                                        ? entry(6000 + n, STAFF, "opened")
                                        : person(6000 + n, "11111111", "roleGiven"))
                                .toList());
                        Collections.shuffle(entries, order);
                        db.doInTransaction(em -> new AuditStore(em).append(entries));
                    }
                }))
                .toList();
        writers.shutdown();
        assertThat(writers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        assertThat(done).allSatisfy(writer -> assertThat(writer).succeedsWithin(1, TimeUnit.SECONDS));
        assertThat(entries(db) - before).isEqualTo(4L * each * 8);
        for (int shard = 0; shard < ShardHead.SHARDS; shard++) {
            assertChained(db, shard);
        }
    }

    private static void assertChained(TestDatabase db, int shard) {
        db.doInTransaction(em -> {
            var end = new ShardHead(shard, 0, ShardHead.GENESIS);
            for (StoredEntry entry : new AuditStore(em).entriesAfter(shard, 0, 10_000)) {
                assertThat(entry.isGenuine()).isTrue();
                assertThat(entry.entry().previous()).isEqualTo(end.digest());
                end = entry.asHead();
            }
            assertThat(new AuditStore(em).head(shard)).isEqualTo(end);
        });
    }

    private static long entries(TestDatabase db) {
        return db.inTransaction(em ->
                em.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult());
    }

    /** Staff data live as long as the account, visitors' addresses as long as the operator says (R-LOG-05). */
    @OnBothDatabases
    void whatIsAboutNoCaseIsForgottenInItsOwnTime(TestDatabase db) {
        var user = new SebUser("forsvinder." + System.nanoTime(), "Navn", "a@demo.example", "11111111");
        db.doInTransaction(em -> em.persist(user));
        var name = LoggedChange.of("name", Sensitivity.PERSONAL, "Åse", "Åse Ny");
        var failed = LoggedEntry.of(
                new Subject(null, user.id(), "11111111"), NOON, VISITOR, "192.0.2.7", "logInFailed", List.of());
        var renamed = LoggedEntry.of(
                new Subject(null, user.id(), "11111111"), NOON, STAFF, "192.0.2.8", "renamed", List.of(name));
        db.doInTransaction(em -> new AuditStore(em).append(List.of(failed, renamed, entry(7007, VISITOR, "reported"))));
        int shard = failed.shard();

        assertThat(forget(db, NOON)).as("nothing is old, nobody has left").isZero();
        assertThat(forget(db, NOON.plusSeconds(1))).as("the address").isEqualTo(1);
        db.doInTransaction(em -> em.remove(em.find(SebUser.class, user.id())));
        assertThat(forget(db, NOON)).as("the name before and after").isEqualTo(2);

        assertChained(db, shard);
        var left = db.inTransaction(em -> new AuditStore(em).entriesAfter(shard, 0, 10_000)).stream()
                .filter(e -> user.id().equals(e.entry().about().account()))
                .toList();
        assertThat(left).hasSize(2).allMatch(e -> e.entry().valuesIntact());
        assertThat(left.get(0).entry().address().isErased()).isTrue();
        assertThat(left.get(1).entry().address().text()).isEqualTo("192.0.2.8");
        assertThat(ofCase(db, 7007).get(0).entry().address().text())
                .as("a case's own closing forgets this")
                .isNotNull();
    }

    /** A visitor who tries the address of a case that ended comes too late for its closing (R-LOG-05). */
    @OnBothDatabases
    void visitorsAtCasesThatEndedAreForgottenInTheirTime(TestDatabase db) {
        long ended = caseIn(db, CaseState.CLOSED);
        long open = caseIn(db, CaseState.IN_PROGRESS);
        db.doInTransaction(em ->
                new AuditStore(em).append(List.of(entry(ended, VISITOR, "denied"), entry(open, VISITOR, "denied"))));
        forget(db, NOON);
        assertThat(address(db, ended)).isNotNull();
        forget(db, NOON.plusSeconds(1));
        assertThat(address(db, ended)).isNull();
        assertThat(address(db, open)).as("its own closing forgets this").isNotNull();
    }

    private static long caseIn(TestDatabase db, CaseState state) {
        return db.inTransaction(em -> {
            var incident = TestCases.in(state);
            em.persist(incident);
            em.flush();
            return incident.id();
        });
    }

    private static String address(TestDatabase db, long caseId) {
        return ofCase(db, caseId).get(0).entry().address().text();
    }

    private static int forget(TestDatabase db, Instant before) {
        return db.inTransaction(em -> new RetentionStore(em).forget(before, 1000));
    }

    /** The hour that is there twice every October must not come back as the other one: the JVM runs in UTC. */
    @OnBothDatabases
    void momentsComeBackAsTheyWent(TestDatabase db) {
        for (String hour : List.of("2026-10-25T00:30:00.000001Z", "2026-10-25T01:30:00.999999Z")) {
            var entry = LoggedEntry.of(Subject.ofCase(3003), Instant.parse(hour), STAFF, null, "opened", List.of());
            db.doInTransaction(em -> new AuditStore(em).append(List.of(entry)));
            assertThat(ofCase(db, 3003).get(0).entry().at()).isEqualTo(Instant.parse(hour));
        }
        assertThat(ofCase(db, 3003)).allMatch(StoredEntry::isGenuine);
    }

    @OnBothDatabases
    void erasureForgetsValuesAndSaltsAndNothingElse(TestDatabase db) {
        var text = LoggedChange.of("description", Sensitivity.FREE_TEXT, "Ældre mand, Åse", null);
        var cpr = LoggedChange.of("patientCpr", Sensitivity.PERSONAL, null, "010101-0000");
        db.doInTransaction(em -> {
            new AuditStore(em).append(List.of(entry(4004, VISITOR, "submitted", text, cpr)));
            new AuditStore(em).append(List.of(entry(4004, STAFF, "rated", change("severity", "NONE", "MILD"))));
            new AuditStore(em).append(List.of(entry(4004 + ShardHead.SHARDS, VISITOR, "submitted", cpr)));
        });

        int forgotten = db.inTransaction(em -> new AuditStore(em).erase(4004));

        assertThat(forgotten).as("two values and one address").isEqualTo(3);
        var rated = ofCase(db, 4004).get(0);
        var submitted = ofCase(db, 4004).get(1);
        assertThat(submitted.entry().address().isErased()).isTrue();
        assertThat(submitted.entry().changes()).allSatisfy(change -> {
            assertThat(change.before().text()).isNull();
            assertThat(change.before().salt()).isNull();
            assertThat(change.after().text()).isNull();
            assertThat(change.after().salt()).isNull();
        });
        assertThat(rated.entry().changes().get(0).after().text()).isEqualTo("MILD");
        assertThat(rated.entry().address().text()).isEqualTo("198.51.100.4");
        assertThat(List.of(rated, submitted))
                .allMatch(e -> e.isGenuine() && e.entry().valuesIntact());
        var neighbour = ofCase(db, 4004 + ShardHead.SHARDS).get(0).entry();
        assertThat(neighbour.changes().get(0).after().text()).isEqualTo("010101-0000");
        assertThat(neighbour.address().text()).isEqualTo("192.0.2.7");
        assertThat(db.<Integer>inTransaction(em -> new AuditStore(em).erase(4004)))
                .as("a second time changes nothing")
                .isZero();
    }

    @OnBothDatabases
    void pagesOfACaseGoOnWhereTheyEnded(TestDatabase db) {
        db.doInTransaction(em -> IntStream.range(0, 7).forEach(i -> {
            new AuditStore(em).append(List.of(entry(5005, STAFF, "deed" + i)));
            new AuditStore(em).append(List.of(entry(5005 + ShardHead.SHARDS, STAFF, "other")));
        }));
        var first = db.inTransaction(em -> new AuditStore(em).entriesOfCase(5005, Long.MAX_VALUE, 4));
        long last = first.get(3).entry().sequence();
        var second = db.inTransaction(em -> new AuditStore(em).entriesOfCase(5005, last, 4));
        assertThat(first).extracting(e -> e.entry().deed()).containsExactly("deed6", "deed5", "deed4", "deed3");
        assertThat(second).extracting(e -> e.entry().deed()).containsExactly("deed2", "deed1", "deed0");
    }

    private static List<StoredEntry> ofCase(TestDatabase db, long caseId) {
        return db.inTransaction(em -> new AuditStore(em).entriesOfCase(caseId, Long.MAX_VALUE, 100));
    }

    private static LoggedEntry person(long account, String cvr, String deed) {
        return LoggedEntry.of(new Subject(null, account, cvr), NOON, STAFF, "198.51.100.4", deed, List.of());
    }

    private static LoggedEntry entry(long caseId, LoggedEntry.Actor actor, String deed, LoggedChange... changes) {
        String address = actor.id() == null ? "192.0.2.7" : "198.51.100.4";
        return LoggedEntry.of(Subject.ofCase(caseId), NOON, actor, address, deed, List.of(changes));
    }

    private static LoggedChange change(String field, String before, String after) {
        return LoggedChange.of(field, Sensitivity.HARMLESS, before, after);
    }
}
