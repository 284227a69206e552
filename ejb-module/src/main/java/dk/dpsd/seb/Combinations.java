package dk.dpsd.seb;

import dk.dpsd.seb.model.CombinationGuard;
import dk.dpsd.seb.model.Neutralised;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.NeutralisedStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.UserStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The users of the caller's organisation in whom roles met that must not (A.18), as long as they do. */
@Stateless
public class Combinations {

    @Inject
    UserEdits edits;

    @Inject
    NeutralisedStore found;

    @Inject
    SebStore seb;

    @Inject
    UserStore users;

    @Inject
    Clock clock;

    @Requires(Action.ADMINISTER_USERS)
    public List<NeutralisedLine> neutralised() {
        List<Neutralised> records = found.of(edits.ownCvr());
        Set<Long> accounts = records.stream().map(Neutralised::userId).collect(Collectors.toSet());
        Map<Long, SebUser> people = seb.users(accounts).stream().collect(Collectors.toMap(SebUser::id, user -> user));
        Map<Long, List<RoleAssignment>> rows =
                users.rowsOf(accounts).stream().collect(Collectors.groupingBy(RoleAssignment::userId));
        Set<Long> seen = new HashSet<>();
        return records.stream()
                .filter(one -> seen.add(one.userId()))
                .flatMap(
                        one -> line(one, people.get(one.userId()), rows.getOrDefault(one.userId(), List.of())).stream())
                .toList();
    }

    private Optional<NeutralisedLine> line(Neutralised one, SebUser user, List<RoleAssignment> rows) {
        LocalDate today = Clocks.today(clock);
        Set<Role> roles = RoleLines.counting(rows, today);
        if (!CombinationGuard.isForbidden(roles)) {
            return Optional.empty();
        }
        Role kept = CombinationGuard.effective(roles).iterator().next();
        List<Role> idle = roles.stream().filter(role -> role != kept).toList();
        return Optional.of(new NeutralisedLine(user.id(), user.name(), user.login(), kept, idle, one.foundAt()));
    }
}
