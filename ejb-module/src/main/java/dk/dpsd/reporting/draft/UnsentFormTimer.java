package dk.dpsd.reporting.draft;

import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Erases;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Erases drafts and files of reports that nobody came back for. */
@Stateless
@Erases(
        value = {"ReportDraft.texts.typed", "HeldFile.name", "HeldFile.chunks.bytes"},
        when = "seven days after a draft was saved, a day after a file was chosen")
public class UnsentFormTimer {

    @Inject
    UnsentForms forms;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false, info = "reporting: erase old drafts")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void eraseOld() {
        forms.eraseOld(Clocks.now(clock));
    }
}
