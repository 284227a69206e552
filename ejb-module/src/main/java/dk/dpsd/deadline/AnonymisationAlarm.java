package dk.dpsd.deadline;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.store.DroppedCaseStore;
import dk.dpsd.deadline.model.AlarmStage;
import dk.dpsd.deadline.model.AlarmTold;
import dk.dpsd.deadline.store.AlarmStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells people of dropped cases that are not anonymised by day 80, and again when they are late: one mail a day and person at
 * most, and none while nothing changed for her (R-ANON-01, -08, X-08).
 */
@Stateless
public class AnonymisationAlarm {

    private static final Scope REMINDING = Scope.task(SystemTask.REMIND);
    private static final int AT_A_TIME = 500;

    @Inject
    DroppedCaseStore cases;

    @Inject
    AlarmStore alarms;

    @Inject
    AlarmRecipients recipients;

    @Inject
    SebStore seb;

    @Inject
    AlarmHour hour;

    @Inject
    Clock clock;

    @Inject
    Event<TellsPeople> mail;

    /** A case that somebody is to be told of. */
    private record Due(IncidentCase incident, AlarmStage stage) {}

    /** Tells what is to be told now, as it stood when the alarm rang last. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void ring() {
        Instant rang = hour.last();
        LocalDate day = LocalDate.ofInstant(rang, Clocks.COPENHAGEN);
        List<Due> due = due(day);
        List<AlarmTold> told = stillTrue(due);
        Map<Long, List<Due>> byPerson = new TreeMap<>();
        due.forEach(one -> recipients.of(one.incident()).forEach(account -> byPerson.computeIfAbsent(
                        account, someone -> new ArrayList<>())
                .add(one)));
        byPerson.forEach((account, hers) -> tell(
                account,
                hers,
                told.stream().filter(row -> row.account() == account).toList(),
                rang));
        alarms.flush();
    }

    private List<Due> due(LocalDate day) {
        // Whoever came on the day or before it is at least so many days old.
        Instant before = Clocks.midnight(day.minusDays(AlarmStage.DAYS - 1L));
        List<Due> due = new ArrayList<>();
        List<IncidentCase> some = cases.notAnonymised(REMINDING, before, 0, AT_A_TIME);
        while (!some.isEmpty()) {
            some.forEach(incident ->
                    AlarmStage.of(incident.receivedAt(), day).ifPresent(stage -> due.add(new Due(incident, stage))));
            some = cases.notAnonymised(
                    REMINDING, before, some.get(some.size() - 1).id(), AT_A_TIME);
        }
        return due;
    }

    /** What was told of cases that are anonymised or restored since is forgotten. */
    private List<AlarmTold> stillTrue(List<Due> due) {
        Set<Long> ids = due.stream().map(one -> one.incident().id()).collect(Collectors.toSet());
        return StillDue.of(alarms.all(), AlarmTold::caseId, ids, alarms::remove);
    }

    private void tell(long account, List<Due> hers, List<AlarmTold> told, Instant rang) {
        boolean toldToday = told.stream().anyMatch(row -> !row.toldAt().isBefore(rang));
        List<Due> fresh = hers.stream()
                .filter(one -> told.stream()
                        .noneMatch(row -> row.caseId() == one.incident().id() && row.stage() == one.stage()))
                .toList();
        if (toldToday || fresh.isEmpty()) {
            return;
        }
        Instant now = Clocks.now(clock);
        seb.user(account).ifPresent(user -> {
            mail.fire(new AnonymisationDue(addressee(user), lines(hers, Clocks.today(clock))));
            fresh.forEach(
                    one -> alarms.add(new AlarmTold(account, one.incident().id(), one.stage(), now)));
        });
    }

    private static Addressee addressee(SebUser user) {
        return new Addressee(user.name(), user.email());
    }

    /** The most urgent first. */
    private static List<CaseLine> lines(List<Due> due, LocalDate today) {
        return due.stream()
                .map(Due::incident)
                .map(incident -> new CaseLine(
                        incident.publicId(),
                        incident.caseNumber(),
                        NinetyDayRule.daysLeft(incident.receivedAt(), today)))
                .sorted(Comparator.comparingLong(CaseLine::daysLeft).thenComparing(CaseLine::number))
                .toList();
    }
}
