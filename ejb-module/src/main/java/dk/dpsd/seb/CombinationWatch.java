package dk.dpsd.seb;

import dk.dpsd.seb.model.CombinationGuard;
import dk.dpsd.seb.model.Neutralised;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.NeutralisedStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.UserStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.TellsPeople;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for roles that arrived although they must not meet in one user (A.18, R-PRIV-08). They count for nothing from
 * the first moment; here that is put on record and told to her SEB administrators, once for each user and combination.
 * Looks at the data and not at what happened, so that rows that begin by their date are found too.
 */
@Dependent
public class CombinationWatch {

    private final SebStore seb;
    private final UserStore users;
    private final NeutralisedStore found;
    private final Clock clock;
    private final Event<RecordsDeed> log;
    private final Event<TellsPeople> mail;

    @Inject
    public CombinationWatch(
            SebStore seb,
            UserStore users,
            NeutralisedStore found,
            Clock clock,
            Event<RecordsDeed> log,
            Event<TellsPeople> mail) {
        this.seb = seb;
        this.users = users;
        this.found = found;
        this.clock = clock;
        this.log = log;
        this.mail = mail;
    }

    /** Whoever has one of the two roles that stand alone may have another beside it; nobody else can. */
    public void look() {
        LocalDate today = Clocks.today(clock);
        Map<Long, List<RoleAssignment>> rows = Stream.of(Role.QUALITY_EMPLOYEE, Role.PRIVATE_PROVIDER)
                .flatMap(role -> seb.assignmentsOfPeopleWith(role.sebName(), today).stream())
                .distinct()
                .collect(Collectors.groupingBy(RoleAssignment::userId));
        rows.forEach((user, own) -> {
            Set<Role> roles = RoleLines.counting(own, today);
            if (CombinationGuard.isForbidden(roles)) {
                putOnRecord(user, roles);
            }
        });
    }

    private void putOnRecord(long account, Set<Role> roles) {
        String combination = roles.stream().map(Role::sebName).collect(Collectors.joining(" "));
        if (found.isKnown(account, combination)) {
            return;
        }
        String kept =
                CombinationGuard.effective(roles).stream().map(Role::sebName).collect(Collectors.joining(" "));
        found.add(new Neutralised(account, combination, kept, Clocks.now(clock)));
        SebUser user = seb.user(account).orElseThrow();
        log.fire(new RecordsDeed(
                account,
                user.cvr(),
                "combinationNeutralised",
                List.of(FieldChange.harmless("roles", combination, kept))));
        if (user.cvr() != null) {
            tell(user.cvr());
        }
    }

    private void tell(String cvr) {
        List<Addressee> administrators = users.administratorsOf(cvr, Clocks.today(clock)).stream()
                .map(administrator -> new Addressee(administrator.name(), administrator.email()))
                .toList();
        if (!administrators.isEmpty()) {
            mail.fire(new CombinationNeutralised(administrators));
        }
    }
}
