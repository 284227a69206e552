package dk.dpsd.seb.review;

import dk.dpsd.seb.SebAdministrators;
import dk.dpsd.seb.model.ReviewReminder;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.ReviewStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reminds SEB administrators of reviews that became overdue (R-SEB-04): at most once a month each, whatever the number of
 * nodes and of missed timers, because what was written stands in the database.
 */
@Stateless
public class ReviewReminders {

    @Inject
    ReviewStore store;

    @Inject
    SebAdministrators administrators;

    @Inject
    Clock clock;

    @Inject
    Event<TellsPeople> tell;

    @Schedule(
            hour = "7",
            minute = "15",
            timezone = "Europe/Copenhagen",
            persistent = false,
            info = "seb: remind of review")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void remind() {
        LocalDate today = Clocks.today(clock);
        for (String cvr : store.overdueOrganisations(today)) {
            long rows = store.overdue(cvr, today);
            administrators.of(cvr).forEach(administrator -> remind(administrator, rows, YearMonth.from(today)));
        }
    }

    private void remind(SebUser administrator, long rows, YearMonth month) {
        if (!store.isReminded(administrator.id(), month)) {
            store.add(new ReviewReminder(administrator.id(), month, Clocks.now(clock)));
            tell.fire(new ReviewOverdue(new Addressee(administrator.name(), administrator.email()), rows, month));
        }
    }
}
