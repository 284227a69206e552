package dk.dpsd.audit.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows over a plain connection, for the check that runs without a server. */
final class PlainRows {

    /** Makes something of the row the cursor stands on. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    PlainRows(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> all(String text, int limit, Reading<T> reading, long... parameters) {
        try (var statement = connection.prepareStatement(text)) {
            statement.setMaxRows(limit);
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The access log cannot be read: " + e.getMessage(), e);
        }
    }

    <T> T one(String text, Reading<T> reading, long... parameters) {
        return all(text, 1, reading, parameters).get(0);
    }

    static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
