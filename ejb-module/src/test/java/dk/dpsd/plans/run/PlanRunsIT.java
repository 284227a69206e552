package dk.dpsd.plans.run;

import static dk.dpsd.plans.run.PlanStage.MONDAY;
import static dk.dpsd.plans.run.PlanStage.OWNER;
import static dk.dpsd.plans.run.PlanStage.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.dpsd.plans.model.PlanResult;
import dk.dpsd.plans.model.PlanRun;
import dk.dpsd.plans.model.ResultState;
import dk.dpsd.plans.store.PlanRunStore;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-PLAN-03: each due run happens once, whatever befalls the server, and a missed one is caught up once")
class PlanRunsIT {

    private static final Duration WEEK = Duration.ofDays(7);

    private final PlanStage stage = new PlanStage();
    private long maker;
    private long handler;

    @BeforeEach
    void people(TestDatabase db) {
        PlanStage.empty(db);
        maker = PlanStage.person(db, "planadmin", Role.PLAN_ADMINISTRATOR, OWNER, true);
        handler = PlanStage.person(db, "sagsbehandler", Role.CASE_HANDLER, OWNER, true);
    }

    @OnBothDatabases
    void itRunsWhenItIsDueAndNotAgain(TestDatabase db) {
        long plan = PlanStage.plan(db, maker, OWNER, false, handler);
        assertThat(stage.due(db, MONDAY.minusSeconds(1))).isEmpty();
        stage.run(db, plan, MONDAY.minusSeconds(1));
        assertThat(PlanStage.runs(db, plan)).isEmpty();
        assertThat(stage.due(db, MONDAY)).containsExactly(plan);
        stage.run(db, plan, MONDAY);
        stage.run(db, plan, MONDAY);
        assertThat(stage.due(db, MONDAY.plusSeconds(30))).isEmpty();
        assertThat(PlanStage.runs(db, plan)).singleElement().satisfies(run -> {
            assertThat(run.dueAt()).isEqualTo(MONDAY);
            assertThat(run.missed()).isZero();
        });
        assertThat(stage.fired.of(PlanReport.class)).hasSize(1);
        assertThat(stage.due(db, MONDAY.plus(WEEK))).containsExactly(plan);
    }

    @OnBothDatabases
    @DisplayName("The start page counts who did not get a report, of the units one administers and lately only")
    void whoDidNotGetAReportIsCounted(TestDatabase db) {
        long left = PlanStage.person(db, "rejst", Role.CASE_HANDLER, OWNER, true);
        long plan = PlanStage.plan(db, maker, OWNER, false, handler, left);
        PlanStage.takeRoles(db, left);
        stage.run(db, plan, MONDAY);
        assertThat(PlanStage.results(db, plan))
                .extracting(PlanResult::state)
                .containsExactlyInAnyOrder(ResultState.WAITING, ResultState.REFUSED);
        assertThat(unreached(db, MONDAY, OWNER, UNIT)).isEqualTo(1);
        assertThat(unreached(db, MONDAY.plusSeconds(1), OWNER, UNIT)).isZero();
        assertThat(unreached(db, MONDAY, UNIT)).as("plans of others").isZero();
        assertThat(unreached(db, MONDAY)).as("plans of nobody").isZero();
    }

    private static long unreached(TestDatabase db, Instant since, Long... units) {
        return db.inTransaction(
                em -> new PlanRunStore(em).unreached(List.of(units), since).value());
    }

    @OnBothDatabases
    void ofTwoNodesOneRunsIt(TestDatabase db) throws Exception {
        long plan = PlanStage.plan(db, maker, OWNER, false, handler);
        var nodes = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> looks = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                looks.add(() -> {
                    new PlanStage().run(db, plan, MONDAY);
                    return true;
                });
            }
            for (var look : nodes.invokeAll(looks)) {
                assertThat(look.get()).isTrue();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(PlanStage.runs(db, plan)).hasSize(1);
        assertThat(PlanStage.results(db, plan)).hasSize(1);
    }

    /** A node that dies while it makes the second of two reports has sent none. */
    @OnBothDatabases
    void aRunThatDiesMidwayHasDoneNothingAndHappensLaterOnce(TestDatabase db) {
        long other = PlanStage.person(db, "kollega", Role.CASE_HANDLER, OWNER, true);
        long plan = PlanStage.plan(db, maker, OWNER, false, handler, other);
        List<Object> begun = new ArrayList<>();
        stage.before = order -> {
            begun.add(order);
            if (begun.size() == 2) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> stage.run(db, plan, MONDAY)).hasMessage("killed");
        assertThat(PlanStage.runs(db, plan)).isEmpty();
        assertThat(PlanStage.results(db, plan)).isEmpty();
        stage.run(db, plan, MONDAY.plusSeconds(60));
        assertThat(PlanStage.runs(db, plan)).hasSize(1);
        assertThat(PlanStage.results(db, plan))
                .extracting(PlanResult::account)
                .containsExactlyInAnyOrder(handler, other);
    }

    @OnBothDatabases
    void fiveMissedDatesAreCaughtUpOnce(TestDatabase db) {
        long plan = PlanStage.plan(db, maker, OWNER, false, handler);
        Instant back = MONDAY.plus(WEEK.multipliedBy(4)).plusSeconds(7_200);
        assertThat(stage.due(db, back)).containsExactly(plan);
        stage.run(db, plan, back);
        assertThat(PlanStage.runs(db, plan)).singleElement().satisfies(run -> {
            // Summer time began meanwhile: seven in the morning is five by UTC.
            assertThat(run.dueAt()).isEqualTo(Instant.parse("2026-04-06T05:00:00Z"));
            assertThat(run.missed()).isEqualTo(4);
        });
        assertThat(stage.due(db, back.plusSeconds(60))).isEmpty();
        assertThat(stage.due(db, Instant.parse("2026-04-13T05:00:00Z"))).containsExactly(plan);
    }

    @OnBothDatabases
    void whatFailsAgainAndAgainIsGivenUpAndTheNextDateStands(TestDatabase db) {
        long plan = PlanStage.plan(db, maker, OWNER, false, handler);
        Instant now = MONDAY;
        for (int tried = 1; tried <= 3; tried++) {
            assertThat(stage.due(db, now)).as("try " + tried).containsExactly(plan);
            stage.failed(db, plan, now);
            assertThat(stage.due(db, now.plusSeconds(60))).isEmpty();
            now = now.plusSeconds(301);
        }
        assertThat(stage.due(db, now)).isEmpty();
        assertThat(PlanStage.runs(db, plan)).singleElement().matches(PlanRun::isFailed);
        stage.run(db, plan, MONDAY.plus(WEEK));
        assertThat(PlanStage.runs(db, plan)).hasSize(2).element(0).matches(run -> !run.isFailed());
    }

    @OnBothDatabases
    void aStoppedPlanDoesNotRunAndMakesUpForNothing(TestDatabase db) {
        long plan = PlanStage.plan(db, maker, UNIT, false, handler);
        db.doInTransaction(em -> stage.desk(em, MONDAY)
                .plans
                .lock(plan)
                .orElseThrow()
                .activate(false, PlanStage.change(MONDAY.minusSeconds(1))));
        assertThat(stage.due(db, MONDAY.plus(WEEK))).isEmpty();
        Instant later = MONDAY.plus(WEEK).plusSeconds(60);
        db.doInTransaction(
                em -> stage.desk(em, later).plans.lock(plan).orElseThrow().activate(true, PlanStage.change(later)));
        assertThat(stage.due(db, later)).isEmpty();
        assertThat(stage.due(db, MONDAY.plus(WEEK).plus(WEEK))).containsExactly(plan);
    }

    /** R-RES-06, R-PLAN-06: what mail could not deliver is written down and told, once. */
    @OnBothDatabases
    void aMailThatWasRefusedIsARefusalOfThePlan(TestDatabase db) {
        long plan = PlanStage.plan(db, maker, OWNER, false, handler);
        for (int week = 0; week < 3; week++) {
            Instant now = MONDAY.plus(WEEK.multipliedBy(week));
            stage.run(db, plan, now);
            List<PlanReport> sent = stage.fired.of(PlanReport.class);
            long result = sent.get(sent.size() - 1).result();
            settle(db, now, new PlanMailSettled(result, false, "reason.noTls"));
        }
        assertThat(PlanStage.results(db, plan))
                .extracting(PlanResult::state, PlanResult::reason)
                .containsOnly(tuple(ResultState.REFUSED, "reason.noTls"));
        assertThat(stage.fired.of(PlanNotReceived.class)).hasSize(1);
    }

    private void settle(TestDatabase db, Instant now, PlanMailSettled event) {
        db.doInTransaction(em -> {
            var desk = stage.desk(em, now);
            var settling = new PlanSettling();
            settling.plans = desk.plans;
            settling.runs = desk.runs;
            settling.unreached = desk.runner.unreached;
            settling.clock = desk.clock;
            settling.settled(event);
        });
    }
}
