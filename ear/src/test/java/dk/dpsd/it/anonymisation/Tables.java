package dk.dpsd.it.anonymisation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every value of every table of a copy of the database, whatever the application knows of it. */
final class Tables {

    /** What holds neither letters nor the digits of a number as somebody typed it. */
    private static final Set<Integer> NO_TEXT =
            Set.of(Types.TIMESTAMP, Types.DATE, Types.TIME, Types.BOOLEAN, Types.INTEGER, Types.SMALLINT, Types.BIGINT);

    /** Takes one value. */
    interface Reader {

        /** @param column as {@code table.column} in lower case */
        void read(String column, byte[] bytes, String text);
    }

    private Tables() {}

    /** Hands every value to the reader and lets go of the copy. */
    static void read(String url, Reader reader) {
        try (var connection = DriverManager.getConnection(url)) {
            for (String table : names(connection)) {
                read(connection, table, reader);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            letGo(url);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add('"' + tables.getString("TABLE_SCHEM") + "\".\"" + tables.getString("TABLE_NAME") + '"');
            }
        }
        return names;
    }

    private static void read(Connection connection, String table, Reader reader) throws SQLException {
        String shown = table.substring(table.indexOf('.') + 1).replace("\"", "").toLowerCase(Locale.ROOT);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table)) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                for (int at = 1; at <= columns.getColumnCount(); at++) {
                    String name = shown + '.' + columns.getColumnName(at).toLowerCase(Locale.ROOT);
                    if (!NO_TEXT.contains(columns.getColumnType(at))) {
                        read(rows, at, name, reader);
                    }
                }
            }
        }
    }

    private static void read(ResultSet rows, int at, String name, Reader reader) throws SQLException {
        int type = rows.getMetaData().getColumnType(at);
        if (type == Types.BLOB || type == Types.VARBINARY || type == Types.BINARY || type == Types.LONGVARBINARY) {
            byte[] bytes = rows.getBytes(at);
            if (bytes != null) {
                reader.read(name, bytes, null);
            }
        } else {
            String text = rows.getString(at);
            if (text != null) {
                reader.read(name, null, text);
            }
        }
    }

    private static void letGo(String url) {
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException e) {
            // Derby reports its own success as an error.
            if (!"08006".equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }
}
