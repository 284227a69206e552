package dk.dpsd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.BrokenLink.What;
import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.audit.model.ShardHead;
import dk.dpsd.audit.store.AuditStore;
import dk.dpsd.audit.store.SealStore;
import dk.dpsd.shared.MemoryDatabase;
import dk.dpsd.shared.model.Sensitivity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the access log behind the system's back is found, and the first broken link named (S11). */
class AuditVerificationIT {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00.123456Z");
    private static final long CASE = 5;
    private static final int SHARD = 5;
    private static final LoggedEntry.Actor STAFF = LoggedEntry.Actor.named(7L, "sagsbehandler");
    private static final LoggedEntry.Actor VISITOR = LoggedEntry.Actor.named(null, "rapportør");

    @TempDir
    Path outside;

    private static MemoryDatabase db;

    @BeforeAll
    static void open() {
        db = new MemoryDatabase();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    /** Chain 5 gets seven entries, the fourth of another case; chain 6 gets one; two seals, the last two are unsealed. */
    private void writeLog() {
        deleteSealsOutside();
        sql("delete from audit_change");
        sql("delete from audit_entry");
        sql("delete from audit_sealed_head");
        sql("delete from audit_seal");
        sql("update audit_shard set last_sequence = 0, last_digest = '" + ShardHead.GENESIS + "'");
        sql("update audit_sealing set last_seal = 0, last_digest = '" + ShardHead.GENESIS + "', heads = '"
                + "0,".repeat(63) + "0'");
        var text = LoggedChange.of("description", Sensitivity.FREE_TEXT, null, "Åse faldt");
        append(CASE, VISITOR, "submitted", text);
        append(CASE, STAFF, "opened");
        append(CASE, STAFF, "rated", LoggedChange.of("severity", Sensitivity.HARMLESS, "NONE", "MILD"));
        seal();
        append(CASE + ShardHead.SHARDS, STAFF, "opened");
        append(CASE + 1, STAFF, "opened");
        append(CASE, STAFF, "assigned", LoggedChange.of("description", Sensitivity.FREE_TEXT, "Åse faldt", "A faldt"));
        seal();
        append(CASE, STAFF, "opened");
        append(CASE, STAFF, "opened");
    }

    @Test
    void whatWasWrittenIsIntact() {
        writeLog();
        assertThat(verify()).isEqualTo(new Verdict(8, 2, Optional.empty()));
    }

    @Test
    void erasureKeepsTheChainsIntact() {
        writeLog();
        int forgotten = db.inTransaction(em -> new AuditStore(em).erase(CASE));
        assertThat(forgotten).isEqualTo(4);
        assertThat(verify().broken()).isEmpty();
    }

    @Test
    void anAlteredEntryIsFound() {
        for (String change : List.of(
                "deed = 'closed'",
                "actor_name = 'en anden'",
                "actor_id = null",
                "case_id = 69",
                "done_at = TIMESTAMP('2026-06-01 10:00:00.123457')",
                "address_digest = null",
                "digest = '" + "a".repeat(64) + "'")) {
            writeLog();
            sql("update audit_entry set " + change + " where shard = 5 and sequence_in_shard = 2");
            assertBroken(What.ENTRY_ALTERED, SHARD, 2);
        }
    }

    @Test
    void aChangedValueIsFound() {
        for (String change : List.of(
                "after_value = 'NONE'",
                "after_value = null",
                "after_value = null, after_salt = null",
                "after_salt = '00000000000000000000000000000000'",
                "before_value = null, before_salt = null")) {
            writeLog();
            sql("update audit_change set " + change + " where field_name = 'severity'");
            assertBroken(What.VALUE_CHANGED, SHARD, 3);
        }
        writeLog();
        sql("update audit_change set sensitivity = 'PERSONAL' where field_name = 'severity'");
        assertBroken(What.ENTRY_ALTERED, SHARD, 3);
        writeLog();
        sql("update audit_change set field_name = 'other' where field_name = 'severity'");
        assertBroken(What.ENTRY_ALTERED, SHARD, 3);
        writeLog();
        sql("delete from audit_change where field_name = 'severity'");
        assertBroken(What.ENTRY_ALTERED, SHARD, 3);
        writeLog();
        sql("update audit_entry set address = '203.0.113.1' where shard = 5 and sequence_in_shard = 1");
        assertBroken(What.VALUE_CHANGED, SHARD, 1);
    }

    @Test
    void aDeletedEntryIsFound() {
        writeLog();
        sql("delete from audit_entry where shard = 5 and sequence_in_shard = 2");
        assertBroken(What.ENTRY_MISSING, SHARD, 2);
    }

    @Test
    void aDeletedEntryIsFoundAlsoWhereTheOthersMovedUp() {
        writeLog();
        sql("delete from audit_entry where shard = 5 and sequence_in_shard = 2");
        for (int i = 3; i <= 7; i++) {
            sql("update audit_entry set sequence_in_shard = " + (i - 1) + " where shard = 5 and sequence_in_shard = "
                    + i);
        }
        assertBroken(What.ENTRY_ALTERED, SHARD, 2);
    }

    @Test
    void swappedEntriesAreFound() {
        writeLog();
        sql("update audit_entry set sequence_in_shard = 99 where shard = 5 and sequence_in_shard = 2");
        sql("update audit_entry set sequence_in_shard = 2 where shard = 5 and sequence_in_shard = 4");
        sql("update audit_entry set sequence_in_shard = 4 where shard = 5 and sequence_in_shard = 99");
        assertBroken(What.ENTRY_ALTERED, SHARD, 2);
    }

    /** A forger who knows the form of the digests puts an entry in and moves the others down. */
    @Test
    void anInsertedEntryIsFound() {
        writeLog();
        for (int i = 7; i >= 6; i--) {
            sql("update audit_entry set sequence_in_shard = " + (i + 1) + " where shard = 5 and sequence_in_shard = "
                    + i);
        }
        forge(6, "opened");
        assertBroken(What.ENTRY_ALTERED, SHARD, 7);
    }

    /** A forger replaces an entry by one that is right in itself: the next one gives him away. */
    @Test
    void aReplacedEntryIsFound() {
        writeLog();
        sql("delete from audit_entry where shard = 5 and sequence_in_shard = 2");
        forge(2, "closed");
        assertBroken(What.ENTRY_NOT_LINKED, SHARD, 3);
    }

    /** He also goes on and writes the whole rest anew: the seal gives him away. */
    @Test
    void aRewrittenChainIsFoundByTheSeal() {
        writeLog();
        cutTail(2);
        for (int i = 0; i < 5; i++) {
            append(CASE, STAFF, "forged");
        }
        assertBroken(What.SEALED_OTHERWISE, SHARD, 3);
    }

    @Test
    void anEntryBehindTheEndIsFound() {
        writeLog();
        forge(8, "opened");
        assertBroken(What.BEYOND_END, SHARD, 8);
    }

    @Test
    void aCutTailIsFoundByTheEndOfTheChain() {
        writeLog();
        sql("delete from audit_entry where shard = 5 and sequence_in_shard = 7");
        assertBroken(What.TAIL_CUT, SHARD, 7);
    }

    @Test
    void aCutTailIsFoundByTheSealWhereTheEndWasMovedToo() {
        writeLog();
        cutTail(4);
        assertBroken(What.TAIL_CUT, SHARD, 5);
    }

    @Test
    void aTailCutAndSealedAnewIsFound() {
        writeLog();
        cutTail(4);
        seal();
        assertBroken(What.TAIL_CUT, SHARD, 5);
    }

    @Test
    void aWholeChainThatIsGoneIsFound() {
        writeLog();
        cutTail(0);
        assertBroken(What.TAIL_CUT, SHARD, 1);
    }

    @Test
    void aChangedSealIsFound() {
        writeLog();
        sql("update audit_sealed_head set shard = 7 where shard = 6");
        assertBroken(What.TAIL_CUT, 7, 1);
        writeLog();
        sql("update audit_seal set digest = '" + "b".repeat(64) + "' where id = 1");
        assertBroken(What.SEAL_ALTERED, BrokenLink.SEALS, 1);
        writeLog();
        sql("update audit_seal set previous_digest = '" + "b".repeat(64) + "' where id = 2");
        assertBroken(What.SEAL_NOT_LINKED, BrokenLink.SEALS, 2);
        writeLog();
        sql("update audit_sealing set last_digest = '" + "b".repeat(64) + "'");
        assertBroken(What.SEAL_ALTERED, BrokenLink.SEALS, 2);
    }

    @Test
    void aMissingSealIsFound() {
        writeLog();
        sql("delete from audit_sealed_head where seal_id = 2");
        sql("delete from audit_seal where id = 2");
        assertBroken(What.SEAL_MISSING, BrokenLink.SEALS, 2);
    }

    /** Everything in the database is in order, for it is what was there yesterday. */
    @Test
    void anOldCopyPutBackIsFoundByTheSealOutside() {
        writeLog();
        putBackTheStateOfTheFirstSeal();
        assertThat(new AuditOn(db, outside.resolve("nowhere-yet")).verify().broken())
                .as("from inside only the missing file is seen")
                .contains(new BrokenLink(What.EXPORT_MISSING, BrokenLink.SEALS, 1));
        assertBroken(What.EXPORTED_OTHERWISE, BrokenLink.SEALS, 2);
    }

    @Test
    void anOldCopyThatWentOnIsFoundToo() {
        writeLog();
        putBackTheStateOfTheFirstSeal();
        append(CASE, STAFF, "opened");
        seal();
        assertBroken(What.EXPORTED_OTHERWISE, BrokenLink.SEALS, 2);
    }

    @Test
    void aForgedLineOutsideIsFound() throws IOException {
        writeLog();
        var file = outside.resolve("seals.log");
        Files.writeString(file, Files.readString(file).replace("2026-06-01", "2026-06-02"));
        assertBroken(What.EXPORTED_OTHERWISE, BrokenLink.SEALS, 1);
        Files.writeString(file, "garbage\n");
        assertBroken(What.EXPORTED_OTHERWISE, BrokenLink.SEALS, 1);
    }

    private void deleteSealsOutside() {
        try {
            Files.deleteIfExists(outside.resolve("seals.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putBackTheStateOfTheFirstSeal() {
        cutTail(3);
        sql("delete from audit_entry where shard = 6");
        sql("update audit_shard set last_sequence = 0, last_digest = '" + ShardHead.GENESIS + "' where id = 6");
        sql("delete from audit_sealed_head where seal_id = 2");
        sql("delete from audit_seal where id = 2");
        sql(
                "update audit_sealing set last_seal = 1, last_digest = (select digest from audit_seal where id = 1), heads = '"
                        + "0,0,0,0,0,3," + "0,".repeat(57) + "0'");
    }

    private void cutTail(long keep) {
        sql(
                "delete from audit_change where entry_id in (select id from audit_entry where shard = 5 and sequence_in_shard > "
                        + keep + ")");
        sql("delete from audit_entry where shard = 5 and sequence_in_shard > " + keep);
        String digest = keep == 0
                ? "'" + ShardHead.GENESIS + "'"
                : "(select digest from audit_entry where shard = 5 and sequence_in_shard = " + keep + ")";
        sql("update audit_shard set last_sequence = " + keep + ", last_digest = " + digest + " where id = 5");
    }

    /** Writes an entry that follows the one before as it should, without moving the chain's end. */
    private void forge(long sequence, String deed) {
        var before = db.inTransaction(em -> new AuditStore(em).entriesAfter(SHARD, sequence - 2, 1))
                .get(0);
        var forged = LoggedEntry.of(Subject.ofCase(CASE), NOON, STAFF, null, deed, List.of())
                .after(before.asHead());
        sql("insert into audit_entry (id, shard, sequence_in_shard, case_id, done_at, actor_id, actor_name, deed,"
                + " previous_digest, digest) select max(id) + 1000000, 5, " + sequence + ", 5, min(done_at), 7,"
                + " 'sagsbehandler', '" + deed + "', '" + forged.previous() + "', '" + forged.digest()
                + "' from audit_entry where done_at = (select min(done_at) from audit_entry)");
    }

    private void append(long caseId, LoggedEntry.Actor actor, String deed, LoggedChange... changes) {
        String address = actor.id() == null ? "192.0.2.7" : "198.51.100.4";
        var entry = LoggedEntry.of(Subject.ofCase(caseId), NOON, actor, address, deed, List.of(changes));
        db.doInTransaction(em -> new AuditStore(em).append(List.of(entry)));
    }

    private void seal() {
        try {
            var seal = db.inTransaction(em -> new SealStore(em).seal(new AuditStore(em).heads(), NOON));
            new SealFile(outside.resolve("seals.log")).export(SealLine.of(seal.orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sql(String statement) {
        db.doInTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private void assertBroken(What what, int shard, long sequence) {
        assertThat(verify().broken()).contains(new BrokenLink(what, shard, sequence));
    }

    private Verdict verify() {
        return new AuditOn(db, outside.resolve("seals.log")).verify();
    }

    private record AuditOn(MemoryDatabase db, Path file) {

        Verdict verify() {
            return db.inTransaction(
                    em -> new AuditVerification(new AuditStore(em), new SealStore(em), new SealFile(file)).verify());
        }
    }
}
