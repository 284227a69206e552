package dk.dpsd.search;

import dk.dpsd.casework.CaseChanged;
import dk.dpsd.casework.CaseCleanedAgain;
import dk.dpsd.casework.CaseEnded;
import dk.dpsd.casework.document.text.DocumentTextRead;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.organisation.TreeChanged;
import dk.dpsd.search.store.ChangeStore;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.TransactionEnd;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Notes which cases changed, in the transaction of the change. Nothing is done to a case without an entry in the access log
 * (design 10), so what the log hears is what the index hears: every deed that is not known to be a mere look. Beside it stand
 * the two things the system does to cases without an entry: open ones follow their unit, and documents are read.
 */
@Dependent
public class SearchFeed {

    /** Deeds that change nothing the index has. A deed that is forgotten here costs one needless look at the case. */
    static final Set<String> LOOKS = Set.of(
            "opened",
            "documentOpened",
            "documentsListed",
            "followUpOpened",
            "certificateOpened",
            "reviewOpened",
            "logOpened",
            "logExtracted",
            "mailSent",
            "mailRefused",
            "mailGivenUp");

    private static final Scope INDEXING = Scope.task(SystemTask.INDEX);

    private final ChangeStore changes;
    private final CaseStore cases;
    private final TransactionEnd end;
    private final Event<CasesNoted> noted;

    @Inject
    public SearchFeed(ChangeStore changes, CaseStore cases, TransactionEnd end, Event<CasesNoted> noted) {
        this.changes = changes;
        this.cases = cases;
        this.end = end;
        this.noted = noted;
    }

    void onDeed(@Observes Records deed) {
        if (!LOOKS.contains(deed.deed())) {
            note(deed.caseId());
        }
    }

    void onChange(@Observes CaseChanged changed) {
        note(changed.caseId());
    }

    void onEnd(@Observes CaseEnded ended) {
        note(ended.caseId());
    }

    void onCleaning(@Observes CaseCleanedAgain cleaned) {
        note(cleaned.caseId());
    }

    void onText(@Observes DocumentTextRead read) {
        note(read.caseId());
    }

    /** After the cases have followed. */
    void onTree(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) TreeChanged changed) {
        changed.moved().forEach(moved -> cases.openOn(INDEXING, moved.code()).forEach(c -> note(c.id())));
    }

    /** Once a transaction, however often the case is mentioned in it. */
    private void note(long caseId) {
        end.last(Batch.class, () -> new Batch(changes, noted))
                .ifPresentOrElse(batch -> batch.cases.add(caseId), () -> write(changes, noted, List.of(caseId)));
    }

    private static void write(ChangeStore changes, Event<CasesNoted> noted, List<Long> cases) {
        changes.add(cases);
        noted.fire(new CasesNoted());
    }

    private static final class Batch implements Runnable {

        private final ChangeStore changes;
        private final Event<CasesNoted> noted;
        private final Set<Long> cases = new TreeSet<>();

        Batch(ChangeStore changes, Event<CasesNoted> noted) {
            this.changes = changes;
            this.noted = noted;
        }

        @Override
        public void run() {
            if (!cases.isEmpty()) {
                write(changes, noted, List.copyOf(cases));
                cases.clear();
            }
        }
    }
}
