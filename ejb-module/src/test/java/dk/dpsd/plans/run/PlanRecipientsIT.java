package dk.dpsd.plans.run;

import static dk.dpsd.plans.run.PlanStage.MONDAY;
import static dk.dpsd.plans.run.PlanStage.NEIGHBOUR;
import static dk.dpsd.plans.run.PlanStage.OWNER;
import static dk.dpsd.plans.run.PlanStage.SISTER;
import static dk.dpsd.plans.run.PlanStage.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.plans.PlanErasure;
import dk.dpsd.plans.model.PlanResult;
import dk.dpsd.plans.model.ResultState;
import dk.dpsd.plans.store.PlanRunStore;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName(
        "R-PLAN-04, R-ROUTE-08: each recipient gets what her own rights reach in the plan's unit, or nothing and why")
class PlanRecipientsIT {

    private static final Duration WEEK = Duration.ofDays(7);

    private final PlanStage stage = new PlanStage();
    private long maker;

    @BeforeEach
    void people(TestDatabase db) {
        PlanStage.empty(db);
        maker = PlanStage.person(db, "planadmin", Role.PLAN_ADMINISTRATOR, OWNER, true);
    }

    /** A search that became a plan: it narrows what a recipient's own rights reach in the plan's unit, and never widens it. */
    @OnBothDatabases
    void aListIsNarrowedByWhatASearchAskedFor(TestDatabase db) {
        long handler = PlanStage.person(db, "sagsbehandler", Role.CASE_HANDLER, OWNER, true);
        PlanStage.inProgress(db, UNIT, 8);
        PlanStage.inProgress(db, SISTER, 8);
        PlanStage.inProgress(db, SISTER, 9);
        PlanStage.inProgress(db, NEIGHBOUR, 8);
        assertThat(rows(db, OWNER, "", handler)).isEqualTo(3);
        assertThat(rows(db, OWNER, "behandler=8", handler)).isEqualTo(2);
        assertThat(rows(db, OWNER, "behandler=8&sted=" + SISTER, handler)).isEqualTo(1);
        assertThat(rows(db, UNIT, "behandler=8&sted=" + OWNER, handler)).isEqualTo(1);
        assertThat(rows(db, OWNER, "behandler=8&sted=" + NEIGHBOUR, handler)).isZero();
        assertThat(rows(db, OWNER, "tilstand=CLOSED", handler)).isZero();
        assertThat(rows(db, OWNER, "tilstand=IN_PROGRESS&tilstand=REJECTED", handler))
                .isEqualTo(3);
        assertThat(rows(db, OWNER, "tilstand=REJECTED", handler)).isZero();
        // Its own days are another time's.
        assertThat(rows(db, OWNER, "behandler=9&fra=2020-01-01&til=2020-12-31", handler))
                .isEqualTo(1);
    }

    private int rows(TestDatabase db, long unit, String criteria, long recipient) {
        long plan = PlanStage.narrowed(db, maker, unit, criteria, recipient);
        stage.run(db, plan, MONDAY);
        return PlanStage.results(db, plan).get(0).rows();
    }

    /** The same report goes to one of them: it is the others' roles that say no. */
    @OnBothDatabases
    void onlyAFittingRoleOverTheWholeUnitReceives(TestDatabase db) {
        long handler = PlanStage.person(db, "sagsbehandler", Role.CASE_HANDLER, OWNER, true);
        long quality = PlanStage.person(db, "kvalitet", Role.QUALITY_EMPLOYEE, OWNER, true);
        List<Long> others = List.of(
                PlanStage.person(db, "modtager", Role.INITIAL_RECEIVER, OWNER, true),
                PlanStage.person(db, "vogter", Role.VOGTER, OWNER, true),
                PlanStage.person(db, "privat", Role.PRIVATE_PROVIDER, OWNER, true),
                PlanStage.person(db, "aabne", Role.MUNICIPALITY_OPEN_CASES, OWNER, true),
                PlanStage.person(db, "kunoppe", Role.CASE_HANDLER, OWNER, false),
                PlanStage.person(db, "under", Role.CASE_HANDLER, UNIT, true),
                PlanStage.person(db, "nabo", Role.CASE_HANDLER, NEIGHBOUR, true),
                PlanStage.person(db, "nabokvalitet", Role.QUALITY_EMPLOYEE, NEIGHBOUR, true));
        long plan = PlanStage.plan(db, maker, OWNER, false, all(others, handler, quality, maker));
        stage.run(db, plan, MONDAY);
        Map<Long, String> outcome = outcome(db, plan);
        assertThat(outcome.remove(handler)).isEqualTo("WAITING null");
        assertThat(outcome.remove(quality)).isEqualTo("WAITING null");
        assertThat(outcome.remove(maker)).isEqualTo("REFUSED noRole");
        assertThat(outcome.keySet()).containsExactlyInAnyOrderElementsOf(others);
        assertThat(outcome.values()).containsOnly("REFUSED noRole");
        assertThat(stage.fired.of(PlanReport.class)).hasSize(2);
    }

    @OnBothDatabases
    void aReportHoldsTheCasesOfThePlansUnitAndNoOther(TestDatabase db) {
        PlanStage.inProgress(db, UNIT);
        PlanStage.inProgress(db, SISTER);
        PlanStage.inProgress(db, OWNER);
        long wide = PlanStage.person(db, "kommunen", Role.QUALITY_EMPLOYEE, OWNER, true);
        long narrow = PlanStage.person(db, "enheden", Role.QUALITY_EMPLOYEE, UNIT, true);
        assertThat(rows(db, PlanStage.plan(db, maker, UNIT, false, wide, narrow)))
                .containsExactly(1, 1);
        assertThat(rows(db, PlanStage.plan(db, maker, OWNER, false, wide))).containsExactly(3);
        assertThat(rows(db, PlanStage.plan(db, maker, SISTER, false, wide))).containsExactly(1);
    }

    /** What the recipient could not reach herself does not come by mail: a report in the inbox is not the handler's. */
    @OnBothDatabases
    void aReportHoldsNoMoreThanItsRecipientMayReach(TestDatabase db) {
        PlanStage.inProgress(db, UNIT);
        db.doInTransaction(em -> new CaseStore(em)
                .add(TestCases.received(PlanStage.TREE.path(UNIT), OWNER, Instant.parse("2026-03-04T10:00:00Z"))));
        long handler = PlanStage.person(db, "sagsbehandler", Role.CASE_HANDLER, OWNER, true);
        assertThat(rows(db, PlanStage.plan(db, maker, OWNER, false, handler))).containsExactly(1);
        assertThat(rows(db, PlanStage.plan(db, maker, OWNER, true, handler))).containsExactly(1);
    }

    @OnBothDatabases
    void whoLosesHerRoleGetsNothingAndTheAdministratorIsToldOnce(TestDatabase db) {
        long handler = PlanStage.person(db, "sagsbehandler", Role.CASE_HANDLER, OWNER, true);
        long plan = PlanStage.plan(db, maker, OWNER, false, handler);
        stage.run(db, plan, MONDAY);
        assertThat(stage.fired.of(PlanNotReceived.class)).isEmpty();
        PlanStage.takeRoles(db, handler);
        stage.run(db, plan, MONDAY.plus(WEEK));
        assertThat(outcome(db, plan)).containsEntry(handler, "REFUSED noRole");
        assertThat(stage.fired.of(PlanNotReceived.class))
                .singleElement()
                .satisfies(told -> assertThat(told.to().name()).isEqualTo("planadmin"));
        stage.run(db, plan, MONDAY.plus(WEEK).plus(WEEK));
        assertThat(stage.fired.of(PlanNotReceived.class)).hasSize(1);
        assertThat(stage.fired.of(PlanReport.class)).hasSize(1);
        db.doInTransaction(em -> PlanStage.give(new SebStore(em), handler, Role.CASE_HANDLER, OWNER, true));
        stage.run(db, plan, MONDAY.plus(WEEK.multipliedBy(4)));
        assertThat(stage.fired.of(PlanReport.class)).hasSize(2);
    }

    @OnBothDatabases
    void aPlanNobodyAdministersSendsNothing(TestDatabase db) {
        long handler = PlanStage.person(db, "sagsbehandler", Role.CASE_HANDLER, OWNER, true);
        long plan = PlanStage.plan(db, maker, OWNER, false, handler);
        PlanStage.takeRoles(db, maker);
        stage.run(db, plan, MONDAY);
        assertThat(outcome(db, plan)).containsEntry(handler, "REFUSED noAdministrator");
        assertThat(stage.fired.of(PlanReport.class)).isEmpty();
    }

    /** R-PLAN-04: people's words go to those only who may read the cases, and are on the log of every case. */
    @OnBothDatabases
    void wordsGoToReadersOnly(TestDatabase db) {
        long caseId = PlanStage.inProgress(db, UNIT);
        long handler = PlanStage.person(db, "sagsbehandler", Role.CASE_HANDLER, OWNER, true);
        long quality = PlanStage.person(db, "kvalitet", Role.QUALITY_EMPLOYEE, OWNER, true);
        long plan = PlanStage.plan(db, maker, OWNER, true, handler, quality);
        stage.run(db, plan, MONDAY);
        assertThat(outcome(db, plan))
                .containsEntry(handler, "WAITING null")
                .containsEntry(quality, "REFUSED mayNotRead");
        assertThat(stage.fired.of(Records.class)).singleElement().satisfies(told -> {
            assertThat(told.caseId()).isEqualTo(caseId);
            assertThat(told.deed()).isEqualTo("planSent");
        });
    }

    /** Design 9: a report that waits with words of a case that ends is not sent; one without words is. */
    @OnBothDatabases
    void aWaitingReportWithWordsOfAnEndedCaseIsWithdrawn(TestDatabase db) {
        long caseId = PlanStage.inProgress(db, UNIT);
        long handler = PlanStage.person(db, "sagsbehandler", Role.CASE_HANDLER, OWNER, true);
        long worded = PlanStage.plan(db, maker, OWNER, true, handler);
        long coded = PlanStage.plan(db, maker, OWNER, false, handler);
        stage.run(db, worded, MONDAY);
        stage.run(db, coded, MONDAY);
        erase(db, caseId + 1_000);
        assertThat(stage.fired.of(PlanMailWithdrawn.class)).isEmpty();
        erase(db, caseId);
        erase(db, caseId);
        assertThat(stage.fired.of(PlanMailWithdrawn.class)).hasSize(1);
        assertThat(outcome(db, worded)).containsEntry(handler, "REFUSED caseEnded");
        assertThat(outcome(db, coded)).containsEntry(handler, "WAITING null");
    }

    private void erase(TestDatabase db, long caseId) {
        db.doInTransaction(
                em -> new PlanErasure(new PlanRunStore(em), stage.fired.event(), Clock.fixed(MONDAY, ZoneOffset.UTC))
                        .erase(caseId, (text, longest) -> text));
    }

    private List<Integer> rows(TestDatabase db, long plan) {
        stage.run(db, plan, MONDAY);
        return PlanStage.results(db, plan).stream().map(PlanResult::rows).toList();
    }

    /** The newest of each recipient. */
    private static Map<Long, String> outcome(TestDatabase db, long plan) {
        Map<Long, String> outcome = new TreeMap<>();
        for (PlanResult result : PlanStage.results(db, plan)) {
            ResultState state = result.state();
            outcome.put(result.account(), state + " " + result.reason());
        }
        return outcome;
    }

    private static Long[] all(List<Long> some, Long... more) {
        var all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all.toArray(Long[]::new);
    }
}
