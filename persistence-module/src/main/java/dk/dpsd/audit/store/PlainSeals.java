package dk.dpsd.audit.store;

import dk.dpsd.audit.model.AuditSeal;
import dk.dpsd.audit.model.AuditSealing;
import dk.dpsd.audit.model.SealedHead;
import dk.dpsd.audit.model.ShardHead;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The seals over a plain connection, past the application and its mapping. */
public final class PlainSeals implements Seals {

    private static final String HEAD =
            "select seal_id, shard, last_sequence, last_digest from audit_sealed_head where ";

    private final PlainRows rows;

    public PlainSeals(Connection connection) {
        rows = new PlainRows(connection);
    }

    @Override
    public AuditSealing sealing() {
        return rows.one(
                "select last_seal, last_digest, heads from audit_sealing where id = ?",
                row -> AuditSealing.stored(row.getLong(1), row.getString(2), row.getString(3)),
                AuditSealing.ONLY_ROW);
    }

    @Override
    public List<AuditSeal> sealsAfter(long id, int limit) {
        return rows.all(
                "select id, sealed_at, previous_digest, digest from audit_seal where id > ? order by id",
                limit,
                row -> AuditSeal.stored(
                        row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4)),
                id);
    }

    @Override
    public List<SealedHead> headsOfSeals(long first, long last) {
        return rows.all(
                HEAD + "seal_id >= ? and seal_id <= ? order by seal_id, shard", 0, PlainSeals::head, first, last);
    }

    @Override
    public List<SealedHead> headsOfShard(int shard, long afterSeal, long upToSeal, int limit) {
        return rows.all(
                HEAD + "shard = ? and seal_id > ? and seal_id <= ? order by seal_id",
                limit,
                PlainSeals::head,
                shard,
                afterSeal,
                upToSeal);
    }

    private static SealedHead head(ResultSet row) throws SQLException {
        return new SealedHead(row.getLong(1), new ShardHead(row.getInt(2), row.getLong(3), row.getString(4)));
    }
}
