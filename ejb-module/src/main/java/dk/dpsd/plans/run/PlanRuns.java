package dk.dpsd.plans.run;

import dk.dpsd.plans.PlanReach;
import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.model.PlanResult;
import dk.dpsd.plans.model.PlanRun;
import dk.dpsd.plans.run.RunLine.ResultLine;
import dk.dpsd.plans.store.PlanRunStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results of a plan: what was sent to whom and when, and what was not and why; and "Kør nu". */
@Stateless
public class PlanRuns {

    /** Runs on a page. */
    public static final int PAGE = 10;

    @Inject
    PlanReach reach;

    @Inject
    PlanRunStore runs;

    @Inject
    PlanRunner runner;

    @Inject
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The newest runs and one more where there are more. */
    @Requires(Action.MANAGE_PLANS)
    public List<RunLine> results(PublicId id, Optional<Long> after) {
        List<PlanRun> found = runs.newest(reach.plan(id).id(), after, PAGE + 1);
        List<PlanResult> results = runs.of(found.stream().map(PlanRun::id).toList());
        Map<Long, String> names = names(found, results);
        Map<Long, List<PlanResult>> byRun = results.stream().collect(Collectors.groupingBy(PlanResult::run));
        return found.stream()
                .map(run -> line(run, byRun.getOrDefault(run.id(), List.of()), names))
                .toList();
    }

    /** How many recipients of the plans the caller administers did not get a report lately. */
    @Requires(Action.MANAGE_PLANS)
    public Count unreached() {
        return runs.unreached(reach.units(), Clocks.startOfLast(StartQuestion.DAYS, clock));
    }

    /**
     * "Kør nu": as if it were due, whether it is active or not.
     *
     * @throws RefusedException {@code runTwice} where it ran in this minute
     */
    @Requires(Action.MANAGE_PLANS)
    public void runNow(PublicId id) {
        Plan plan = reach.lock(id);
        Instant now = Clocks.now(clock);
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (runs.isThere(plan.id(), minute)) {
            throw new RefusedException("runTwice");
        }
        runner.run(plan, runs.add(PlanRun.asked(plan, minute, now, user.requireId())));
    }

    private Map<Long, String> names(List<PlanRun> found, List<PlanResult> results) {
        List<Long> accounts = Stream.concat(
                        found.stream().map(PlanRun::askedBy).filter(Objects::nonNull),
                        results.stream().map(PlanResult::account))
                .distinct()
                .toList();
        return seb.users(accounts).stream().collect(Collectors.toMap(SebUser::id, SebUser::name));
    }

    private static RunLine line(PlanRun run, List<PlanResult> results, Map<Long, String> names) {
        return new RunLine(
                run.id(),
                run.dueAt(),
                run.ranAt(),
                run.askedBy() == null ? null : names.get(run.askedBy()),
                run.missed(),
                run.isFailed(),
                results.stream()
                        .map(one -> new ResultLine(
                                names.get(one.account()), one.state(), one.reason(), one.rows(), one.settledAt()))
                        .toList());
    }
}
