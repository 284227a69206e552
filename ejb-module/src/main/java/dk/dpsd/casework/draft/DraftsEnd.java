package dk.dpsd.casework.draft;

import dk.dpsd.casework.CaseChanged;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.store.DraftStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Drafts end with the work they were for: whoever does something to the case has saved or let go of her own; a
 * receiver's ends at whatever happens to a case in an inbox; and a case that comes into another state leaves none.
 */
@Dependent
public class DraftsEnd {

    private static final Scope ERASING = Scope.task(SystemTask.ERASE);

    private final DraftStore drafts;
    private final CurrentUser user;

    @Inject
    DraftsEnd(DraftStore drafts, CurrentUser user) {
        this.drafts = drafts;
        this.user = user;
    }

    void onChange(@Observes CaseChanged changed) {
        // Closing erases every street's copies itself, and counts them.
        if (changed.verb() == Verb.CLOSE) {
            return;
        }
        boolean everybodys = endsAll(changed);
        long caller = user.id().orElse(-1L);
        drafts.onCase(ERASING, changed.caseId()).stream()
                .filter(draft -> everybodys || draft.account() == caller)
                .forEach(draft -> drafts.remove(ERASING, draft));
    }

    static boolean endsAll(CaseChanged changed) {
        return changed.from() == CaseState.RECEIVED || changed.from() != changed.to();
    }
}
