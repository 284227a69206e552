package dk.dpsd.reporting;

import dk.dpsd.reporting.model.tally.Tally;
import dk.dpsd.reporting.store.TallyStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Erases;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Erases tallies that nobody made a report of within half a year; their page says so from the start. */
@Stateless
@Erases(
        value = {"Tally.placeName", "Tally.shownPlace", "Tally.notes"},
        when = "when it becomes a collective report, or six months after it was begun")
public class TallyTimer {

    private static final int AT_A_TIME = 100;

    @Inject
    TallyStore store;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "41", persistent = false, info = "reporting: erase old tallies")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void eraseOld() {
        Instant oldest = Clocks.midnight(Clocks.today(clock).minus(Tally.LIFE));
        store.begunBefore(oldest, AT_A_TIME).forEach(store::erase);
    }
}
