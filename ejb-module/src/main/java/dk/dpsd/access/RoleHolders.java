package dk.dpsd.access;

import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.UserLookupStore;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Finds people by role and name, and says what roles many people really have today. */
@Dependent
public class RoleHolders {

    private final UserLookupStore users;
    private final Clock clock;

    @Inject
    public RoleHolders(UserLookupStore users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** Those who have a row of this role and whose name or login holds the text; whether it counts, {@link #of} says. */
    public List<SebUser> named(Role role, String text, int most) {
        return users.withRole(role.sebName(), text, today(), most);
    }

    /** What these people really have. */
    public List<EffectiveRole> of(Collection<Long> accounts) {
        return RoleRows.effective(users.assignmentsOf(accounts, today()));
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }
}
