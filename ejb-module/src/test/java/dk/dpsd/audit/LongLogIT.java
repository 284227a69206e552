package dk.dpsd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.BrokenLink.What;
import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Actor;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.audit.store.AuditStore;
import dk.dpsd.audit.store.PlainChains;
import dk.dpsd.audit.store.PlainSeals;
import dk.dpsd.audit.store.RetentionStore;
import dk.dpsd.audit.store.SealStore;
import dk.dpsd.shared.model.Sensitivity;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;

/** A log of ten thousand entries about cases and people: right as it was written, and every break of it found (S11). */
class LongLogIT {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00.123456Z");
    private static final int BATCH = 500;
    private static final List<Actor> ACTORS = List.of(
            Actor.named(null, "rapportør"),
            Actor.named(7L, "gammel"),
            new Actor(8L, "sagsbehandler", "29189439", "dpsDecentralSagsbehandler@90000071000016007"),
            new Actor(9L, "privat", "29189439", ""));

    @TempDir
    Path outside;

    /** Carries a verdict out of a transaction that is taken back. */
    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Verdict verdict;

        Found(Verdict verdict) {
            super(null, null, false, false);
            this.verdict = verdict;
        }
    }

    @OnBothDatabases
    void aLongLogIsIntactAndEveryBreakOfItIsFound(TestDatabase db) throws SQLException {
        int entries = db.kind() == DatabaseKind.DERBY ? 10_000 : 2_000;
        write(db, entries);
        long seals = entries / BATCH;
        assertThat(db.<Verdict>inTransaction(this::verify)).isEqualTo(new Verdict(entries, seals, Optional.empty()));
        try (var connection = db.dataSource().getConnection()) {
            var plain = new AuditVerification(new PlainChains(connection), new PlainSeals(connection), file());
            assertThat(plain.verify()).as("past the mapping").isEqualTo(new Verdict(entries, seals, Optional.empty()));
        }
        theBreaksAreFound(db);
        int forgotten = db.inTransaction(em -> new RetentionStore(em).forget(NOON.plusSeconds(1), entries));
        assertThat(forgotten).isPositive();
        assertThat(db.<Verdict>inTransaction(this::verify).broken())
                .as("erasure breaks nothing")
                .isEmpty();
    }

    private void theBreaksAreFound(TestDatabase db) {
        String person = "shard = 2 and case_id is null and account is not null and actor_roles is not null"
                + " and exists (select c.id from audit_change c where c.entry_id = audit_entry.id)";
        long third = place(db, person, 3);
        long fourth = place(db, person, 4);
        broken(db, What.ENTRY_ALTERED, third, "update audit_entry set account = account + 64 where " + at(third));
        broken(db, What.ENTRY_ALTERED, third, "update audit_entry set cvr = '11111111' where " + at(third));
        broken(db, What.ENTRY_ALTERED, third, "update audit_entry set cvr = null, account = null where " + at(third));
        broken(db, What.ENTRY_ALTERED, third, "update audit_entry set case_id = 2 where " + at(third));
        broken(db, What.ENTRY_ALTERED, third, "update audit_entry set actor_roles = 'dpsVogter' where " + at(third));
        broken(db, What.ENTRY_ALTERED, third, "update audit_entry set actor_cvr = '11111111' where " + at(third));
        broken(
                db,
                What.ENTRY_MISSING,
                third,
                "delete from audit_change where entry_id in (select id from audit_entry where " + at(third) + ")",
                "delete from audit_entry where " + at(third));
        broken(
                db,
                What.ENTRY_ALTERED,
                third,
                "update audit_entry set sequence_in_shard = -1 where " + at(third),
                "update audit_entry set sequence_in_shard = " + third + " where " + at(fourth),
                "update audit_entry set sequence_in_shard = " + fourth + " where " + at(-1));
        broken(
                db,
                What.VALUE_CHANGED,
                third,
                "update audit_change set after_value = 'dpsVogter' where entry_id in (select id from audit_entry where "
                        + at(third) + ")");
    }

    private static String at(long sequence) {
        return "shard = 2 and sequence_in_shard = " + sequence;
    }

    private static long place(TestDatabase db, String where, int nth) {
        return db.inTransaction(em -> {
            List<?> places = em.createNativeQuery(
                            "select sequence_in_shard from audit_entry where " + where + " order by sequence_in_shard")
                    .getResultList();
            return ((Number) places.get(nth)).longValue();
        });
    }

    private void broken(TestDatabase db, What what, long sequence, String... statements) {
        Consumer<EntityManager> breaking = em -> {
            for (String statement : statements) {
                assertThat(em.createNativeQuery(statement).executeUpdate())
                        .as(statement)
                        .isPositive();
            }
            throw new Found(verify(em));
        };
        try {
            db.doInTransaction(breaking);
        } catch (Found found) {
            assertThat(found.verdict.broken()).contains(new BrokenLink(what, 2, sequence));
            return;
        }
        throw new AssertionError("the break was kept");
    }

    private Verdict verify(EntityManager em) {
        return new AuditVerification(new AuditStore(em), new SealStore(em), file()).verify();
    }

    private SealFile file() {
        return new SealFile(outside.resolve("seals.log"));
    }

    private void write(TestDatabase db, int entries) {
        for (int from = 0; from < entries; from += BATCH) {
            var batch = IntStream.range(from, from + BATCH)
                    .mapToObj(LongLogIT::entry)
                    .toList();
            db.doInTransaction(em -> new AuditStore(em).append(batch));
            var seal = db.inTransaction(em -> new SealStore(em).seal(new AuditStore(em).heads(), NOON));
            try {
                file().export(SealLine.of(seal.orElseThrow()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Every other entry is about a case, the others about an account, an organisation, or nothing at all. */
    private static LoggedEntry entry(int i) {
        var by = ACTORS.get(i / 7 % ACTORS.size());
        var about = i % 2 == 0 ? Subject.ofCase(i % 500) : new Subject(null, i % 10 == 9 ? null : i - 1L, "29189439");
        var said = i % 3 == 0
                ? List.<LoggedChange>of()
                : List.of(LoggedChange.of("role", Sensitivity.HARMLESS, null, "dpsInitialmodtager"));
        return LoggedEntry.of(about, NOON, by, "192.0.2." + i % 200, "deed", said);
    }
}
