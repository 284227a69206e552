package dk.dpsd.seb.feed;

import dk.dpsd.seb.CombinationWatch;
import dk.dpsd.seb.RolesChanged;
import dk.dpsd.seb.UserChanges;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.DeliveryStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Lets role rows reach the case system: from then on they count (R-SEB-07). */
@Dependent
public class Deliverer {

    private final DeliveryStore waiting;
    private final SebStore seb;
    private final CombinationWatch watch;
    private final Clock clock;
    private final Event<RolesChanged> changed;
    private final Event<RecordsDeed> log;

    @Inject
    public Deliverer(
            DeliveryStore waiting,
            SebStore seb,
            CombinationWatch watch,
            Clock clock,
            Event<RolesChanged> changed,
            Event<RecordsDeed> log) {
        this.waiting = waiting;
        this.seb = seb;
        this.watch = watch;
        this.clock = clock;
        this.changed = changed;
        this.log = log;
    }

    /** Delivers what was given before the last moment that was due; what a stopped server missed comes with it. */
    public int deliverGivenBefore(Instant due) {
        return deliver(waiting.givenBefore(due));
    }

    public int deliverAllOf(String cvr) {
        return deliver(waiting.waitingOf(cvr));
    }

    private int deliver(List<Long> ids) {
        List<RoleAssignment> rows = waiting.lock(ids);
        Instant now = Clocks.now(clock);
        rows.forEach(row -> row.delivered(now));
        rows.stream().collect(Collectors.groupingBy(RoleAssignment::userId)).forEach(this::record);
        if (!rows.isEmpty()) {
            changed.fire(new RolesChanged());
            watch.look();
        }
        return rows.size();
    }

    private void record(long account, List<RoleAssignment> rows) {
        SebUser user = seb.user(account).orElseThrow();
        List<FieldChange> changes =
                rows.stream().map(row -> UserChanges.given(row).get(0)).toList();
        log.fire(new RecordsDeed(account, user.cvr(), "rolesDelivered", changes));
    }
}
