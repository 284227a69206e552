package dk.dpsd.seb.feed;

import dk.dpsd.seb.CombinationWatch;
import dk.dpsd.seb.UserEdits;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Delivers role rows four times a day (R-SEB-07), and now where an administrator asks for it ("Opdater nu"). */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RoleDelivery {

    @Inject
    Deliverer deliverer;

    @Inject
    CombinationWatch watch;

    @Inject
    WatchedFile file;

    @Inject
    UserEdits edits;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.seb.deliver-at", defaultValue = "00,06,12,18")
    String deliverAt;

    private DeliveryTimes times;

    @PostConstruct
    void start() {
        times = DeliveryTimes.parse(deliverAt);
    }

    /** Looks every minute for rows that are due, whenever they became so. */
    @Schedule(hour = "*", minute = "*", persistent = false, info = "seb: deliver roles")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void deliverDue() {
        Instant due = times.last(Clocks.now(clock));
        file.readWhenDue(due);
        deliverer.deliverGivenBefore(due);
        watch.look();
    }

    /**
     * "Opdater nu": delivers what waits in the caller's own organisation.
     *
     * @return how many rows
     */
    @Requires(Action.UPDATE_ROLES_NOW)
    public int deliverNow() {
        return deliverer.deliverAllOf(edits.ownCvr());
    }

    /** When the next delivery is due. */
    @Requires(Action.UPDATE_ROLES_NOW)
    public Instant next() {
        return times.next(Clocks.now(clock));
    }
}
