package dk.dpsd.audit.store;

import dk.dpsd.audit.model.FoundEntry;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Actor;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.audit.model.SaltedValue;
import dk.dpsd.audit.model.StoredEntry;
import dk.dpsd.shared.model.PublicId;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what a native search of the log found; behind the entry's columns come the case's
 * two, or the login of the account it is about. */
final class FoundRows {

    static final String COLUMNS =
            "e.id, e.shard, e.sequence_in_shard, e.case_id, e.account, e.cvr, e.done_at, e.actor_id,"
                    + " e.actor_name, e.actor_cvr, e.actor_roles, e.address, e.address_salt, e.address_digest, e.deed,"
                    + " e.previous_digest, e.digest";

    private static final int PUBLIC_ID = 17;

    private FoundRows() {}

    static Long id(Object[] row) {
        return number(row[0]);
    }

    static List<FoundEntry> join(List<Object[]> rows, List<Object[]> changes) {
        Map<Long, List<Object[]>> byEntry = changes.stream().collect(Collectors.groupingBy(FoundRows::id));
        return rows.stream()
                .map(row -> found(row, byEntry.getOrDefault(id(row), List.of())))
                .toList();
    }

    private static FoundEntry found(Object[] row, List<Object[]> changes) {
        var entry = new LoggedEntry(
                number(row[1]).intValue(),
                number(row[2]),
                new Subject(number(row[3]), number(row[4]), (String) row[5]),
                ((Timestamp) row[6]).toInstant(),
                new Actor(number(row[7]), (String) row[8], (String) row[9], (String) row[10]),
                new SaltedValue((String) row[11], (String) row[12], (String) row[13]),
                (String) row[14],
                changes.stream().map(EntryRows::change).toList(),
                (String) row[15]);
        var stored = new StoredEntry(entry, (String) row[16]);
        if (row.length > PUBLIC_ID + 1) {
            var caseId = new PublicId((String) row[PUBLIC_ID]);
            return new FoundEntry(id(row), stored, caseId, (String) row[PUBLIC_ID + 1], null);
        }
        return new FoundEntry(id(row), stored, null, null, (String) row[PUBLIC_ID]);
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
