package dk.dpsd.shared;

import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.store.Migrations;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Migrates the schema before anything else starts. The application does not start on a schema it cannot use. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    private static final Logger LOG = System.getLogger(Schema.class.getName());

    @Resource(lookup = "jdbc/dpsd")
    private DataSource dataSource;

    private boolean migrated;

    @PostConstruct
    void migrate() {
        try {
            Migrations.run(dataSource);
            migrated = true;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "DPSD cannot start: the database schema was not brought up to date ({0}). Check db.* settings and"
                            + " that no one else holds the database.",
                    e.getMessage());
            throw e;
        }
    }

    /** Whether the schema is in place and the database answers now. */
    @Requires(Action.READ_HEALTH)
    public boolean isServing() {
        try (Connection connection = dataSource.getConnection()) {
            return migrated && connection.isValid(2);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer ({0}).", e.getMessage());
            return false;
        }
    }
}
