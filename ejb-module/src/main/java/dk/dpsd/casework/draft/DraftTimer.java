package dk.dpsd.casework.draft;

import dk.dpsd.casework.model.CaseDraft;
import dk.dpsd.casework.store.DraftStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Erases drafts that nobody came back for within seven days. */
@Stateless
@Erases(value = "CaseDraft.texts.typed", when = "seven days after it was saved (X-09)")
public class DraftTimer {

    private static final Scope ERASING = Scope.task(SystemTask.ERASE);
    private static final int AT_A_TIME = 500;

    @Inject
    DraftStore drafts;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false, info = "casework: erase old drafts")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void eraseOld() {
        List<CaseDraft> old = drafts.savedBefore(ERASING, Clocks.now(clock).minus(CaseDraft.LIFE), AT_A_TIME);
        old.forEach(draft -> drafts.remove(ERASING, draft));
    }
}
