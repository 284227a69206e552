package dk.dpsd.shared.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The schema as the migrations made it. Names in lower case. */
record ActualSchema(Map<String, TreeSet<String>> tables, Map<String, Integer> sequences) {

    private static final String POSTGRESQL_SEQUENCES =
            "SELECT sequencename, increment_by FROM pg_sequences WHERE schemaname = current_schema()";
    private static final String DERBY_SEQUENCES = "SELECT q.sequencename, q.increment FROM sys.syssequences q"
            + " JOIN sys.sysschemas s ON s.schemaid = q.schemaid WHERE s.schemaname = CURRENT SCHEMA";

    static ActualSchema of(TestDatabase db) throws SQLException {
        try (var connection = db.dataSource().getConnection()) {
            return new ActualSchema(
                    tables(connection),
                    sequences(connection, db.kind() == DatabaseKind.DERBY ? DERBY_SEQUENCES : POSTGRESQL_SEQUENCES));
        }
    }

    private static Map<String, TreeSet<String>> tables(Connection connection) throws SQLException {
        Map<String, TreeSet<String>> tables = new TreeMap<>();
        try (var columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                // Indexes are listed as well by PostgreSQL; the log of the migrations is not ours.
                if (isTable(connection, columns.getString("TABLE_NAME")) && !table.equals("flyway_schema_history")) {
                    tables.computeIfAbsent(table, k -> new TreeSet<>())
                            .add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }

    private static boolean isTable(Connection connection, String name) throws SQLException {
        String[] types = {"TABLE"};
        try (var found = connection.getMetaData().getTables(null, connection.getSchema(), name, types)) {
            return found.next();
        }
    }

    private static Map<String, Integer> sequences(Connection connection, String sql) throws SQLException {
        Map<String, Integer> sequences = new TreeMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                sequences.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getInt(2));
            }
        }
        return sequences;
    }
}
