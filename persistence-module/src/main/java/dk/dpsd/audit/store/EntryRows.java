package dk.dpsd.audit.store;

import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Actor;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.audit.model.SaltedValue;
import dk.dpsd.audit.model.StoredEntry;
import dk.dpsd.shared.model.Sensitivity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads entries column by column: a million of them are verified without a million managed objects. */
final class EntryRows {

    static final String SELECT =
            "select e.sequence, e.shard, e.caseId, e.at, e.actorId, e.actor, e.address.text, e.address.salt,"
                    + " e.address.digest, e.deed, e.previousDigest, e.digest, e.account, e.cvr, e.actorCvr, e.actorRoles, e.id"
                    + " from AuditEntry e";

    static final String CHANGE_COLUMNS = "c.field, c.sensitivity, c.before.text, c.before.salt, c.before.digest,"
            + " c.after.text, c.after.salt, c.after.digest";

    static final String SELECT_CHANGES = "select c.entry.sequence, " + CHANGE_COLUMNS + " from AuditChange c";

    private EntryRows() {}

    static long sequence(Object[] row) {
        return (long) row[0];
    }

    /** Puts the changes into their entries; both lists run in the same order. */
    static List<StoredEntry> join(List<Object[]> rows, List<Object[]> changes) {
        var entries = new ArrayList<StoredEntry>(rows.size());
        int next = 0;
        for (Object[] row : rows) {
            int first = next;
            while (next < changes.size() && sequence(changes.get(next)) == sequence(row)) {
                next++;
            }
            entries.add(entry(row, changes.subList(first, next)));
        }
        return entries;
    }

    private static StoredEntry entry(Object[] row, List<Object[]> changes) {
        var entry = new LoggedEntry(
                (int) row[1],
                (long) row[0],
                new Subject((Long) row[2], (Long) row[12], (String) row[13]),
                (Instant) row[3],
                new Actor((Long) row[4], (String) row[5], (String) row[14], (String) row[15]),
                value(row, 6),
                (String) row[9],
                changes.stream().map(EntryRows::change).toList(),
                (String) row[10]);
        return new StoredEntry(entry, (String) row[11]);
    }

    static LoggedChange change(Object[] row) {
        return new LoggedChange((String) row[1], (Sensitivity) row[2], value(row, 3), value(row, 6));
    }

    private static SaltedValue value(Object[] row, int from) {
        return new SaltedValue((String) row[from], (String) row[from + 1], (String) row[from + 2]);
    }
}
