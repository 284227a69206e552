package dk.dpsd.shared.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to the version of this release (design 15). Flyway's own lock keeps two nodes apart. */
public final class Migrations {

    private Migrations() {}

    /**
     * Runs what is missing, in order; nothing when the schema is up to date.
     *
     * @throws org.flywaydb.core.api.FlywayException when a migration fails or a recorded one was changed
     */
    public static void run(DataSource dataSource) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(Map.of("blob", blobType(dataSource)))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static String blobType(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby") ? "BLOB" : "BYTEA";
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }
}
