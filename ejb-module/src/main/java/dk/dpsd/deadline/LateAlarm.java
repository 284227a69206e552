package dk.dpsd.deadline;

import dk.dpsd.deadline.model.LateTold;
import dk.dpsd.deadline.model.Round;
import dk.dpsd.deadline.overview.Due;
import dk.dpsd.deadline.store.DeadlineStore;
import dk.dpsd.deadline.store.DeadlineStore.Running;
import dk.dpsd.deadline.store.RoundStore;
import dk.dpsd.deadline.store.ToldStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.seb.model.Superuser;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Alarms the superusers of a municipality of cases that are not closed within ninety days: once a day at most, and only
 * where cases became late or late ones ended (R-ANON-08, R-SU-04, R-MAIL-09). Rejected and deleted cases count until they are
 * sent. Regions have reports of their own instead and are told nothing.
 */
@Stateless
public class LateAlarm {

    private static final Scope REMINDING = Scope.task(SystemTask.REMIND);

    @Inject
    DeadlineStore cases;

    @Inject
    ToldStore told;

    @Inject
    RoundStore rounds;

    @Inject
    SuperuserStore superusers;

    @Inject
    LiveTree tree;

    @Inject
    AlarmHour hour;

    @Inject
    Clock clock;

    @Inject
    Event<TellsPeople> mail;

    /** Alarms, where the round of the day was not made yet. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void ring() {
        LocalDate day = LocalDate.ofInstant(hour.last(), Clocks.COPENHAGEN);
        if (!rounds.begin(Round.Kind.SUPERUSERS, day)) {
            return;
        }
        Map<Long, List<Running>> late = cases.running(REMINDING, Due.receivedBefore(day)).stream()
                .filter(one -> one.owner() != null)
                .collect(Collectors.groupingBy(Running::owner));
        Map<Long, List<LateTold>> known = told.late().stream().collect(Collectors.groupingBy(LateTold::owner));
        superusers.all().stream()
                .collect(Collectors.groupingBy(Superuser::owner))
                .forEach((owner, people) -> {
                    if (isMunicipality(owner)) {
                        compare(
                                owner,
                                people,
                                late.getOrDefault(owner, List.of()),
                                known.getOrDefault(owner, List.of()),
                                day);
                    }
                });
        told.flush();
    }

    private boolean isMunicipality(long owner) {
        return tree.current()
                .unit(owner)
                .filter(unit -> unit.ownerKind() == OwnerKind.KOMMUNE)
                .isPresent();
    }

    private void compare(long owner, List<Superuser> people, List<Running> late, List<LateTold> known, LocalDate day) {
        Set<Long> ids = late.stream().map(Running::id).collect(Collectors.toSet());
        Set<Long> knownIds = known.stream().map(LateTold::caseId).collect(Collectors.toSet());
        List<LateTold> ended =
                known.stream().filter(row -> !ids.contains(row.caseId())).toList();
        List<Running> fresh =
                late.stream().filter(one -> !knownIds.contains(one.id())).toList();
        if (ended.isEmpty() && fresh.isEmpty()) {
            return;
        }
        List<CaseLine> old =
                lines(late.stream().filter(one -> knownIds.contains(one.id())).toList(), day);
        people.forEach(superuser ->
                mail.fire(new SuperuserAlarmed(addressee(superuser), lines(fresh, day), old, ended.size())));
        ended.forEach(told::remove);
        fresh.forEach(one -> told.add(new LateTold(owner, one.id(), Clocks.now(clock))));
    }

    private static List<CaseLine> lines(List<Running> running, LocalDate day) {
        return running.stream().map(one -> CaseLine.of(one, day)).toList();
    }

    private static Addressee addressee(Superuser superuser) {
        return new Addressee(superuser.contact().name(), superuser.contact().email());
    }
}
