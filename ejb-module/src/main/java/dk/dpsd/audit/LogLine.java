package dk.dpsd.audit;

import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.SaltedValue;
import dk.dpsd.audit.model.StoredEntry;
import java.time.Instant;
import java.util.List;

/**
 * One line of a case's access log, as people read it (R-LOG-01, R-LOG-02).
 *
 * @param address the network address it came from
 */
public record LogLine(Instant at, String actor, Value address, String deed, List<Change> changes) {

    /**
     * A field that changed.
     *
     * @param field the field's name, a key of the text bundle
     */
    public record Change(String field, Value before, Value after) {}

    /**
     * A value as it may be shown.
     *
     * @param text null where there was none, and where it is gone
     * @param erased whether it went when the case was anonymised (R-LOG-05)
     */
    public record Value(String text, boolean erased) {

        private static Value of(SaltedValue value) {
            return new Value(value.text(), value.isErased());
        }
    }

    public static LogLine of(StoredEntry stored) {
        var entry = stored.entry();
        var changes = entry.changes().stream().map(LogLine::change).toList();
        return new LogLine(entry.at(), entry.by().name(), Value.of(entry.address()), entry.deed(), changes);
    }

    private static Change change(LoggedChange change) {
        return new Change(change.field(), Value.of(change.before()), Value.of(change.after()));
    }
}
