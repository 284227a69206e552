package dk.dpsd.audit.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The database as the check that runs without a server reads it, found by the server's own settings. Reads only. */
public final class LogDatabase implements AutoCloseable {

    private final Connection connection;

    private LogDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the database.
     *
     * @param settings the environment: {@code DB_KIND}, and for PostgreSQL {@code DB_HOST} and so on
     * @param data where the installation keeps its data
     * @throws IllegalStateException where it cannot be opened; embedded Derby cannot while a server has it
     */
    public static LogDatabase open(Map<String, String> settings, Path data) {
        try {
            Connection connection = "postgresql".equals(settings.get("DB_KIND")) ? postgres(settings) : derby(data);
            connection.setReadOnly(true);
            return new LogDatabase(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database cannot be opened. Embedded Derby has room for one: stop the server, or check at"
                            + " /drift/adgangslog. (" + e.getMessage() + ")",
                    e);
        }
    }

    private static Connection postgres(Map<String, String> settings) throws SQLException {
        var login = new Properties();
        login.setProperty("user", settings.getOrDefault("DB_USER", "dpsd"));
        login.setProperty("password", settings.getOrDefault("DB_PASSWORD", ""));
        String url = "jdbc:postgresql://" + settings.getOrDefault("DB_HOST", "localhost") + ":"
                + settings.getOrDefault("DB_PORT", "5432") + "/" + settings.getOrDefault("DB_NAME", "dpsd");
        return DriverManager.getConnection(url, login);
    }

    private static Connection derby(Path data) throws SQLException {
        Path folder = data.resolve("derby");
        if (!Files.isDirectory(folder)) {
            throw new SQLException("no database in " + folder);
        }
        return DriverManager.getConnection("jdbc:derby:" + folder);
    }

    public Chains chains() {
        return new PlainChains(connection);
    }

    public Seals seals() {
        return new PlainSeals(connection);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not close: " + e.getMessage(), e);
        }
    }
}
