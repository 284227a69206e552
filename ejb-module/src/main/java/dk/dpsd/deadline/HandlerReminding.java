package dk.dpsd.deadline;

import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.deadline.model.ReminderStages;
import dk.dpsd.deadline.model.Round;
import dk.dpsd.deadline.model.StageReached;
import dk.dpsd.deadline.overview.Due;
import dk.dpsd.deadline.store.DeadlineStore;
import dk.dpsd.deadline.store.DeadlineStore.Running;
import dk.dpsd.deadline.store.RoundStore;
import dk.dpsd.deadline.store.ToldStore;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rykkere: reminds handlers of cases that near their last day, at each stage once a case and handler (R-ANON-06). Made once
 * a day; what a stopped server missed is made good by the stage a case has reached, not by each it went through.
 */
@Stateless
public class HandlerReminding {

    private static final Scope REMINDING = Scope.task(SystemTask.REMIND);

    @Inject
    DeadlineStore cases;

    @Inject
    ToldStore told;

    @Inject
    RoundStore rounds;

    @Inject
    SebStore seb;

    @Inject
    AlarmHour hour;

    @Inject
    Clock clock;

    @Inject
    Event<TellsPeople> mail;

    @Inject
    AlarmSettings settings;

    /** A case whose handler is to be reminded. */
    private record Reached(Running running, int stage) {}

    /** Reminds, where the round of the day was not made yet. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void ring() {
        LocalDate day = LocalDate.ofInstant(hour.last(), Clocks.COPENHAGEN);
        if (!rounds.begin(Round.Kind.HANDLERS, day)) {
            return;
        }
        List<Reached> reached = reached(settings.reminders(), day);
        List<StageReached> known = stillTrue(reached);
        Map<Long, List<Reached>> byHandler = new TreeMap<>();
        reached.stream()
                .filter(one -> known.stream().noneMatch(row -> isOf(row, one)))
                .forEach(one -> byHandler
                        .computeIfAbsent(one.running().handler(), someone -> new ArrayList<>())
                        .add(one));
        byHandler.forEach((handler, hers) -> remind(handler, hers, day));
        told.flush();
    }

    private List<Reached> reached(ReminderStages stages, LocalDate day) {
        if (stages.isEmpty()) {
            return List.of();
        }
        // Of that age is whatever is due so many days from now, or sooner.
        long left = NinetyDayRule.DAYS - stages.first().getAsInt();
        Instant before = Due.receivedBefore(day.plusDays(left + 1));
        List<Reached> reached = new ArrayList<>();
        cases.handled(REMINDING, before).forEach(running -> stages.reached(running.receivedAt(), day)
                .ifPresent(stage -> reached.add(new Reached(running, stage))));
        return reached;
    }

    /** What was told of cases that ended or went back to an inbox is forgotten. */
    private List<StageReached> stillTrue(List<Reached> reached) {
        Set<Long> due = reached.stream().map(one -> one.running().id()).collect(Collectors.toSet());
        return StillDue.of(told.reminders(), StageReached::caseId, due, told::remove);
    }

    private static boolean isOf(StageReached row, Reached one) {
        return row.caseId() == one.running().id()
                && row.handler() == one.running().handler()
                && row.stage() == one.stage();
    }

    private void remind(long handler, List<Reached> hers, LocalDate day) {
        Instant now = Clocks.now(clock);
        seb.user(handler).ifPresent(user -> {
            List<CaseLine> lines =
                    hers.stream().map(one -> CaseLine.of(one.running(), day)).toList();
            mail.fire(new CasesComingDue(addressee(user), lines));
            hers.forEach(one -> told.add(new StageReached(one.running().id(), handler, one.stage(), now)));
        });
    }

    private static Addressee addressee(SebUser user) {
        return new Addressee(user.name(), user.email());
    }
}
