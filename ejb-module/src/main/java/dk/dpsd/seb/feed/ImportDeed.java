package dk.dpsd.seb.feed;

import dk.dpsd.seb.CombinationWatch;
import dk.dpsd.seb.RolesChanged;
import dk.dpsd.seb.UserChanges;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.superuser.SuperuserStanding;
import dk.dpsd.seb.superuser.SuperuserWishes;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries out what a file makes of what is here, all of it in one transaction, and writes each change to the log. */
@Dependent
public class ImportDeed {

    private final SebStore seb;
    private final SuperuserWishes superusers;
    private final CombinationWatch watch;
    private final CurrentUser caller;
    private final Clock clock;
    private final Event<RolesChanged> changed;
    private final Event<RecordsDeed> log;

    @Inject
    public ImportDeed(
            SebStore seb,
            SuperuserWishes superusers,
            CombinationWatch watch,
            CurrentUser caller,
            Clock clock,
            Event<RolesChanged> changed,
            Event<RecordsDeed> log) {
        this.seb = seb;
        this.superusers = superusers;
        this.watch = watch;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
        this.log = log;
    }

    void carryOut(ImportPlan plan) {
        Map<String, SebUser> made = new HashMap<>();
        plan.newUsers.forEach(row -> made.put(row.user().login(), make(row)));
        plan.changedUsers.forEach(this::describe);
        wish(plan.wished, made);
        plan.ended.forEach(this::end);
        plan.shifted.forEach(this::shift);
        plan.given.forEach(row -> give(row, made));
        changed.fire(new RolesChanged());
        watch.look();
    }

    private SebUser make(FeedRow row) {
        var form = row.user();
        SebUser user = seb.add(new SebUser(form.login(), form.name(), form.email(), row.cvr()));
        record(user, "userCreated", UserChanges.between(null, form));
        return user;
    }

    private void describe(ImportPlan.Change change) {
        SebUser user = change.user();
        List<FieldChange> changes =
                UserChanges.between(ImportPlan.form(user), change.row().user());
        if (!change.row().cvr().equals(user.cvr())) {
            changes.add(FieldChange.harmless("cvr", user.cvr(), change.row().cvr()));
        }
        var form = change.row().user();
        String emailBefore = user.email();
        user.describe(form.name(), form.email());
        user.movedTo(change.row().cvr());
        superusers.follow(user, emailBefore);
        edited(user, "userEdited", changes);
    }

    /** Whoever has no municipality or region is on no list, whatever a file of all of SEB says of her. */
    private void wish(List<String> logins, Map<String, SebUser> made) {
        List<SebUser> wished = logins.stream().map(login -> user(login, made)).toList();
        Map<Long, SuperuserStanding> known = superusers.of(wished);
        wished.stream()
                .filter(user -> known.get(user.id()) == SuperuserStanding.NONE && superusers.isPossible(user))
                .forEach(superusers::propose);
    }

    private SebUser user(String login, Map<String, SebUser> made) {
        return made.containsKey(login) ? made.get(login) : seb.byLogin(login).orElseThrow();
    }

    private void end(RoleAssignment row) {
        row.revoke(null, Clocks.now(clock), Clocks.today(clock));
        edited(seb.user(row.userId()).orElseThrow(), "roleRevoked", UserChanges.taken(row));
    }

    private void shift(ImportPlan.Shift shift) {
        LocalDate before = shift.row().validTo();
        shift.row().until(shift.to());
        edited(seb.user(shift.row().userId()).orElseThrow(), "roleEndSet", UserChanges.until(shift.row(), before));
    }

    private void give(FeedRow row, Map<String, SebUser> made) {
        SebUser user = user(row.user().login(), made);
        var given = new RoleAssignment(user.id(), row.role().sebName(), row.unit(), row.subUnits(), row.from());
        given.until(row.to());
        given.delivered(Clocks.now(clock));
        seb.add(given);
        edited(user, "roleGiven", UserChanges.given(given));
    }

    private void edited(SebUser user, String deed, List<FieldChange> changes) {
        user.edited(caller.name(), Clocks.now(clock), deed);
        record(user, deed, changes);
    }

    private void record(SebUser user, String deed, List<FieldChange> changes) {
        log.fire(new RecordsDeed(user.id(), user.cvr(), deed, changes));
    }
}
