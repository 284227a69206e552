package dk.dpsd.seb.review;

import dk.dpsd.seb.Home;
import dk.dpsd.seb.RolesChanged;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.store.ReviewStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Page;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The half-yearly review of one's own CVR's users (R-SEB-04, R-SEB-05): confirm or revoke, line by line. */
@Stateless
public class UserReview {

    private static final int EVERYBODY = 20_000;

    @Inject
    Home home;

    @Inject
    Reviewing reviewing;

    @Inject
    ReviewStore store;

    @Inject
    Clock clock;

    @Inject
    Event<RolesChanged> changed;

    @Inject
    Event<RecordsDeed> records;

    /**
     * A page of users by name.
     *
     * @param overdueOnly only those with a role whose review is overdue
     * @param after the user behind whom to begin; 0 for the beginning
     */
    @Requires(Action.REVIEW_USERS)
    public ReviewPage page(boolean overdueOnly, long after) {
        String cvr = home.cvr();
        var found = reviewing.users(cvr, overdueOnly, after, Page.SIZE + 1, home.account());
        boolean more = found.size() > Page.SIZE;
        var users = more ? found.subList(0, Page.SIZE) : found;
        Long next = more ? users.get(Page.SIZE - 1).id() : null;
        return new ReviewPage(List.copyOf(users), next, store.overdue(cvr, Clocks.today(clock)));
    }

    /** How many roles are overdue. */
    @Requires(Action.REVIEW_USERS)
    public long overdue() {
        return store.overdue(home.cvr(), Clocks.today(clock));
    }

    /** "Bekræft": the role stands for another half year. */
    @Requires(Action.REVIEW_USERS)
    public void confirm(long row, int version) {
        RoleAssignment role = row(row, version);
        role.confirmed(home.account(), Clocks.now(clock));
        record(role, "roleConfirmed");
    }

    /** "Fjern": the role ends at once, in running sessions too. Nobody locks herself out. */
    @Requires(Action.REVIEW_USERS)
    public void revoke(long row, int version) {
        RoleAssignment role = row(row, version);
        if (role.userId() == home.account()) {
            throw new RefusedException("review.ownRole");
        }
        role.confirmed(home.account(), Clocks.now(clock));
        role.endBefore(Clocks.today(clock));
        changed.fire(new RolesChanged());
        record(role, "roleRevoked");
    }

    private RoleAssignment row(long id, int version) {
        RoleAssignment role = store.lockRow(home.cvr(), id, Clocks.today(clock)).orElseThrow(NotThereException::new);
        if (role.version() != version) {
            throw new RefusedException("review.changed");
        }
        return role;
    }

    /** Everybody with her roles, for the file (R-SEB-05). Taking it out stands in the log. */
    @Requires(Action.REVIEW_USERS)
    public List<ReviewedUser> export() {
        var users = reviewing.users(home.cvr(), false, 0, EVERYBODY, home.account());
        var count = FieldChange.harmless("count", null, Integer.toString(users.size()));
        records.fire(new RecordsDeed(null, home.cvr(), "usersExported", List.of(count)));
        return users;
    }

    private void record(RoleAssignment role, String deed) {
        var change = FieldChange.harmless("role", role.roleName(), null);
        records.fire(new RecordsDeed(role.userId(), home.cvr(), deed, List.of(change)));
    }
}
