package dk.dpsd.it.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a stopped server's embedded database holds of the reports, read behind the application's back. */
final class Ledger {

    /**
     * One stored report with what must have come with it.
     *
     * @param mails kind and recipient of each mail
     * @param deeds what the access log says of the case
     */
    record Entry(String headline, String key, String receiptHash, TreeSet<String> mails, TreeSet<String> deeds) {}

    private final Map<Long, Entry> reports = new HashMap<>();
    private final List<Long> cases = new ArrayList<>();

    static Ledger read(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            return new Ledger(connection);
        } finally {
            shutDown(url);
        }
    }

    private Ledger(Connection connection) throws SQLException {
        each(connection, "SELECT id FROM casework_case", row -> cases.add(row.getLong(1)));
        each(
                connection,
                "SELECT case_id, headline, idempotency_key, receipt_hash FROM casework_report",
                row -> reports.put(
                        row.getLong(1),
                        new Entry(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                new TreeSet<>(),
                                new TreeSet<>())));
        each(
                connection,
                "SELECT case_id, kind, recipient_address FROM mail_outbox WHERE case_id IS NOT NULL",
                row -> of(row.getLong(1)).mails().add(row.getString(2) + " " + row.getString(3)));
        // That a mail left is told later, by the one who sent it.
        each(
                connection,
                "SELECT case_id, deed FROM audit_entry WHERE case_id IS NOT NULL AND deed NOT LIKE 'mail%'",
                row -> of(row.getLong(1)).deeds().add(row.getString(2)));
    }

    /** The reports with this headline: one for every report sent, however often. */
    List<Entry> of(String headline) {
        return reports.values().stream()
                .filter(entry -> entry.headline().equals(headline))
                .toList();
    }

    /** The cases that no report stands behind, and so are torn. */
    List<Long> casesWithoutReport() {
        return cases.stream().filter(id -> !reports.containsKey(id)).toList();
    }

    private Entry of(long caseId) {
        var entry = reports.get(caseId);
        if (entry == null) {
            throw new AssertionError("mail or log entry of a case that is not there: " + caseId);
        }
        return entry;
    }

    private interface Row {
        void read(java.sql.ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Row reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /** Lets go of the files; Derby reports its own success as an error. */
    private static void shutDown(String url) {
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
            throw new IllegalStateException("the database did not shut down");
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }
}
