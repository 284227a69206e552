package dk.dpsd.shared;

import dk.dpsd.shared.store.Migrations;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;

/** Migrates the schema before anything else starts. The application does not start on a schema it cannot use. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    private static final Logger LOG = System.getLogger(Schema.class.getName());

    @Resource(lookup = "jdbc/dpsd")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            Migrations.run(dataSource);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "DPSD cannot start: the database schema was not brought up to date ({0}). Check db.* settings and"
                            + " that no one else holds the database.",
                    e.getMessage());
            throw e;
        }
    }
}
