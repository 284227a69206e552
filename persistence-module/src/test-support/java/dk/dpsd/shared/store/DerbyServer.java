package dk.dpsd.shared.store;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The one embedded Derby of this JVM, in memory. A user's name is the name of her schema. */
final class DerbyServer {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    static {
        System.setProperty("derby.stream.error.field", "java.lang.System.err");
    }

    private DerbyServer() {}

    static DataSource newSchema() {
        var database = new EmbeddedDataSource();
        database.setDatabaseName("memory:dpsd");
        database.setCreateDatabase("create");
        database.setUser("TEST" + SCHEMAS.incrementAndGet());
        return database;
    }
}
