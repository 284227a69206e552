package dk.dpsd.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.CaseContent;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.shared.model.CaseState;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of the chapter "Erasure" in {@code docs/operations.md}: an erased value lies in the files of the database
 * until somebody runs them, and in none afterwards.
 */
@DisplayName("Design 9: what was erased can be driven out of pages and write-ahead logs, on both databases")
class ErasedPagesIT {

    private static final String MARKER = "Kirsebaerblomst-Testperson-7391";

    @TempDir
    Path folder;

    @Test
    void derby() throws Exception {
        Path files = folder.resolve("derby");
        var database = new EmbeddedDataSource();
        database.setDatabaseName(files.toString());
        database.setCreateDatabase("create");
        erase(DatabaseKind.DERBY, database);
        assertThat(filesWith(files)).as("before").isNotEmpty();

        for (String table : List.of("CASEWORK_CASE", "CASEWORK_REPORT")) {
            run(database, "CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE(CURRENT SCHEMA, '" + table + "', 1)");
        }
        fillLog(database);
        run(database, "CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
        restart(database);
        run(database, "CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
        assertThat(filesWith(files)).isEmpty();
        shutDown(database);
    }

    @Test
    void postgresql() throws Exception {
        Path files = folder.resolve("pg");
        try (var server = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setServerConfig("fsync", "off")
                .setServerConfig("wal_recycle", "off")
                .start()) {
            DataSource database = server.getPostgresDatabase();
            erase(DatabaseKind.POSTGRESQL, database);
            run(database, "CHECKPOINT");
            assertThat(filesWith(files)).as("before").isNotEmpty();

            for (String table : List.of("casework_case", "casework_report")) {
                run(database, "VACUUM FULL " + table);
            }
            for (int i = 0; i < 2; i++) {
                run(database, "SELECT pg_switch_wal()");
                run(database, "CHECKPOINT");
            }
            assertThat(filesWith(files)).isEmpty();
        }
    }

    /** A case that held the marker and holds it no more, as far as anybody asks the database. */
    private static void erase(DatabaseKind kind, DataSource source) {
        try (var db = new TestDatabase(kind, source)) {
            long id = db.inTransaction(em -> {
                IncidentCase incident = TestCases.in(CaseState.IN_PROGRESS);
                tell(incident);
                new CaseStore(em).add(incident);
                em.flush();
                return incident.id();
            });
            db.doInTransaction(em -> {
                IncidentCase incident = em.find(IncidentCase.class, id);
                incident.declareAnonymised(TestCases.HANDLER, "Navn", TestCases.change("declared"));
                incident.close(
                        (text, longest) -> text == null ? null : text.replace(MARKER, "*****"),
                        TestCases.change("closed"));
            });
            assertThat(db.<Long>inTransaction(em -> em.createQuery(
                                    "select count(c) from IncidentCase c where c.texts.description like :marker",
                                    Long.class)
                            .setParameter("marker", "%" + MARKER + "%")
                            .getSingleResult()))
                    .isZero();
        }
    }

    private static void tell(IncidentCase incident) {
        var as = TestCases.content(null);
        var texts = new CaseTexts("Et fald", MARKER, null, null, null);
        incident.edit(
                new CaseContent(
                        as.occurrence(),
                        texts,
                        as.severity(),
                        as.classified(),
                        as.details(),
                        "Stue",
                        as.patientName(),
                        as.patientCpr()),
                TestCases.change("edited"));
    }

    private static void run(DataSource source, String command) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** What a working day does: Derby begins another log file when the one in use has a megabyte. */
    private static void fillLog(DataSource source) throws SQLException {
        run(source, "CREATE TABLE filler (text VARCHAR(20000))");
        for (int i = 0; i < 120; i++) {
            run(source, "INSERT INTO filler VALUES ('" + "x".repeat(20_000) + "')");
        }
        run(source, "DROP TABLE filler");
    }

    private static void restart(EmbeddedDataSource source) throws SQLException {
        shutDown(source);
        source.setShutdownDatabase(null);
        run(source, "VALUES 1");
    }

    /** Derby says by an exception that it is down. */
    private static void shutDown(EmbeddedDataSource source) {
        source.setCreateDatabase(null);
        source.setShutdownDatabase("shutdown");
        try (var connection = source.getConnection()) {
            throw new IllegalStateException("still up: " + connection);
        } catch (SQLException down) {
            assertThat(down.getSQLState()).isEqualTo("08006");
        }
    }

    private static List<String> filesWith(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(ErasedPagesIT::holdsTheMarker)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    private static boolean holdsTheMarker(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(MARKER);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
