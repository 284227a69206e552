package dk.dpsd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Actor;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.audit.store.AuditStore;
import dk.dpsd.audit.store.SealStore;
import dk.dpsd.shared.MemoryDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check from the command line, on a database of files as an installation has it. */
class VerifyLogIT {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00.123456Z");

    @TempDir
    Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void saysTheVerdictAndEndsWithIt() throws IOException {
        try (var db = MemoryDatabase.in(data.resolve("derby"))) {
            var by = new Actor(7L, "seb.jammerbugt", "29189439", "sebAdministrator");
            var entry =
                    LoggedEntry.of(new Subject(null, 8L, "29189439"), NOON, by, "192.0.2.1", "roleGiven", List.of());
            db.doInTransaction(em -> new AuditStore(em).append(List.of(entry, entry)));
            var seal = db.inTransaction(em -> new SealStore(em).seal(new AuditStore(em).heads(), NOON));
            new SealFile(data.resolve("audit-seals.log")).export(SealLine.of(seal.orElseThrow()));

            assertThat(run()).isEqualTo(VerifyLog.INTACT);
            assertThat(said()).isEqualTo("INTACT: 2 entries and 1 seals");

            db.doInTransaction(
                    em -> em.createNativeQuery("update audit_entry set account = 9 where sequence_in_shard = 2")
                            .executeUpdate());
            assertThat(run()).isEqualTo(VerifyLog.BROKEN);
            assertThat(said()).isEqualTo("BROKEN after 0 entries and 0 seals: ENTRY_ALTERED at chain 8, entry 2");
        }
    }

    @Test
    void saysWhereThereIsNothingToCheck() {
        assertThat(run()).isEqualTo(VerifyLog.UNCHECKED);
        assertThat(said()).startsWith("NOT CHECKED: ").contains("no database in");
    }

    private int run() {
        said.reset();
        return VerifyLog.run(Map.of("DPSD_DATA", data.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }
}
