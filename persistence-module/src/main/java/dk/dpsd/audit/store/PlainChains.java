package dk.dpsd.audit.store;

import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.SaltedValue;
import dk.dpsd.audit.model.ShardHead;
import dk.dpsd.audit.model.StoredEntry;
import dk.dpsd.shared.model.Sensitivity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The chains over a plain connection, past the application and its mapping. */
public final class PlainChains implements Chains {

    private record Change(long sequence, LoggedChange change) {}

    private final PlainRows rows;

    public PlainChains(Connection connection) {
        rows = new PlainRows(connection);
    }

    @Override
    public List<ShardHead> heads() {
        return rows.all("select id, last_sequence, last_digest from audit_shard order by id", 0, PlainChains::head);
    }

    @Override
    public ShardHead head(int shard) {
        return rows.one(
                "select id, last_sequence, last_digest from audit_shard where id = ?", PlainChains::head, shard);
    }

    private static ShardHead head(ResultSet row) throws SQLException {
        return new ShardHead(row.getInt(1), row.getLong(2), row.getString(3));
    }

    @Override
    public List<StoredEntry> entriesAfter(int shard, long sequence, int limit) {
        String entries =
                "select * from audit_entry where shard = ? and sequence_in_shard > ? order by sequence_in_shard";
        List<StoredEntry> bare = rows.all(entries, limit, PlainChains::entry, shard, sequence);
        if (bare.isEmpty()) {
            return bare;
        }
        String changes = "select c.*, e.sequence_in_shard from audit_change c join audit_entry e on e.id = c.entry_id"
                + " where e.shard = ? and e.sequence_in_shard > ? and e.sequence_in_shard <= ?"
                + " order by e.sequence_in_shard, c.ordinal";
        long last = bare.get(bare.size() - 1).entry().sequence();
        Map<Long, List<LoggedChange>> byEntry =
                rows.all(changes, 0, PlainChains::change, shard, sequence, last).stream()
                        .collect(Collectors.groupingBy(
                                Change::sequence, Collectors.mapping(Change::change, Collectors.toList())));
        return bare.stream().map(e -> with(e, byEntry)).toList();
    }

    private static StoredEntry with(StoredEntry bare, Map<Long, List<LoggedChange>> changes) {
        var said = changes.getOrDefault(bare.entry().sequence(), List.of());
        return new StoredEntry(bare.entry().with(said), bare.digest());
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        var about = new LoggedEntry.Subject(
                PlainRows.number(row, "case_id"), PlainRows.number(row, "account"), row.getString("cvr"));
        var by = new LoggedEntry.Actor(
                PlainRows.number(row, "actor_id"),
                row.getString("actor_name"),
                row.getString("actor_cvr"),
                row.getString("actor_roles"));
        var entry = new LoggedEntry(
                row.getInt("shard"),
                row.getLong("sequence_in_shard"),
                about,
                row.getTimestamp("done_at").toInstant(),
                by,
                value(row, "address", "address"),
                row.getString("deed"),
                List.of(),
                row.getString("previous_digest"));
        return new StoredEntry(entry, row.getString("digest"));
    }

    private static Change change(ResultSet row) throws SQLException {
        var change = new LoggedChange(
                row.getString("field_name"),
                Sensitivity.valueOf(row.getString("sensitivity")),
                value(row, "before_value", "before"),
                value(row, "after_value", "after"));
        return new Change(row.getLong("sequence_in_shard"), change);
    }

    private static SaltedValue value(ResultSet row, String text, String of) throws SQLException {
        return new SaltedValue(row.getString(text), row.getString(of + "_salt"), row.getString(of + "_digest"));
    }
}
