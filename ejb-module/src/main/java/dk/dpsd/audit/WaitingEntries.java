package dk.dpsd.audit;

import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.store.AuditStore;
import dk.dpsd.shared.TransactionEnd;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a transaction, until its end: there they are hung on their chains all at once and in the order of the
 * shards, so that two transactions that write to several chains never wait for each other in a ring, and a chain is held
 * no longer than it takes. Where no session bean call is under way, an entry is written at once.
 */
@Dependent
class WaitingEntries {

    private final AuditStore store;
    private final TransactionEnd end;

    @Inject
    WaitingEntries(AuditStore store, TransactionEnd end) {
        this.store = store;
        this.end = end;
    }

    void add(LoggedEntry entry) {
        end.last(Batch.class, () -> new Batch(store))
                .ifPresentOrElse(batch -> batch.entries.add(entry), () -> store.append(List.of(entry)));
    }

    /** Writes what waits now, for who is about to read the log and should find herself in it. */
    void write() {
        end.last(Batch.class, () -> new Batch(store)).ifPresent(Batch::run);
    }

    /**
     * Forgets what waits about a case and may lead to a person, before it is written (R-LOG-05).
     *
     * @return how many values were forgotten
     */
    int erase(long caseId) {
        return end.last(Batch.class, () -> new Batch(store))
                .map(batch -> batch.erase(caseId))
                .orElse(0);
    }

    private static final class Batch implements Runnable {

        private final AuditStore store;
        private final List<LoggedEntry> entries = new ArrayList<>();

        Batch(AuditStore store) {
            this.store = store;
        }

        @Override
        public void run() {
            if (!entries.isEmpty()) {
                store.append(entries);
                entries.clear();
            }
        }

        int erase(long caseId) {
            return entries.stream()
                    .filter(entry -> Long.valueOf(caseId).equals(entry.about().caseId()))
                    .mapToInt(LoggedEntry::erase)
                    .sum();
        }
    }
}
