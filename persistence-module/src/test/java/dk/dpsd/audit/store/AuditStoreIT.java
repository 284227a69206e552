package dk.dpsd.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.ShardHead;
import dk.dpsd.audit.model.StoredEntry;
import dk.dpsd.shared.model.Sensitivity;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The access log's chains on the real databases (R-LOG-01, R-LOG-05, design 10). */
class AuditStoreIT {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00.123456Z");
    private static final LoggedEntry.Actor VISITOR = new LoggedEntry.Actor(null, "rapportør", "192.0.2.7");
    private static final LoggedEntry.Actor STAFF = new LoggedEntry.Actor(7L, "sagsbehandler", "198.51.100.4");

    @OnBothDatabases
    void twoEntriesOfOneTransactionFollowEachOther(TestDatabase db) {
        db.doInTransaction(em -> {
            var log = new AuditStore(em);
            log.append(entry(1001, STAFF, "opened"));
            log.append(entry(1001, STAFF, "accepted", change("state", "RECEIVED", "IN_PROGRESS")));
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
                        .forEach(i ->
                                db.doInTransaction(em -> new AuditStore(em).append(entry(2002, STAFF, "opened"))))))
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

    /** The hour that is there twice every October must not come back as the other one: the JVM runs in UTC. */
    @OnBothDatabases
    void momentsComeBackAsTheyWent(TestDatabase db) {
        for (String hour : List.of("2026-10-25T00:30:00.000001Z", "2026-10-25T01:30:00.999999Z")) {
            var entry = LoggedEntry.of(3003, Instant.parse(hour), STAFF, "opened", List.of());
            db.doInTransaction(em -> new AuditStore(em).append(entry));
            assertThat(ofCase(db, 3003).get(0).entry().at()).isEqualTo(Instant.parse(hour));
        }
        assertThat(ofCase(db, 3003)).allMatch(StoredEntry::isGenuine);
    }

    @OnBothDatabases
    void erasureForgetsValuesAndSaltsAndNothingElse(TestDatabase db) {
        var text = LoggedChange.of("description", Sensitivity.FREE_TEXT, "Ældre mand, Åse", null);
        var cpr = LoggedChange.of("patientCpr", Sensitivity.PERSONAL, null, "010101-0000");
        db.doInTransaction(em -> {
            new AuditStore(em).append(entry(4004, VISITOR, "submitted", text, cpr));
            new AuditStore(em).append(entry(4004, STAFF, "rated", change("severity", "NONE", "MILD")));
            new AuditStore(em).append(entry(4004 + ShardHead.SHARDS, VISITOR, "submitted", cpr));
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
            new AuditStore(em).append(entry(5005, STAFF, "deed" + i));
            new AuditStore(em).append(entry(5005 + ShardHead.SHARDS, STAFF, "other"));
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

    private static LoggedEntry entry(long caseId, LoggedEntry.Actor actor, String deed, LoggedChange... changes) {
        return LoggedEntry.of(caseId, NOON, actor, deed, List.of(changes));
    }

    private static LoggedChange change(String field, String before, String after) {
        return LoggedChange.of(field, Sensitivity.HARMLESS, before, after);
    }
}
