package dk.dpsd.plans.run;

import dk.dpsd.access.Roles;
import dk.dpsd.access.ScopesOfOthers;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.CriteriaStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.plans.RecipientRules;
import dk.dpsd.plans.content.CaseList;
import dk.dpsd.plans.content.ContentCatalogue;
import dk.dpsd.plans.content.ContentOrder;
import dk.dpsd.plans.content.PlanFile;
import dk.dpsd.plans.content.TestContents;
import dk.dpsd.plans.model.Content;
import dk.dpsd.plans.model.Every;
import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.model.PlanResult;
import dk.dpsd.plans.model.PlanRun;
import dk.dpsd.plans.model.PlanTerms;
import dk.dpsd.plans.model.PlanWords;
import dk.dpsd.plans.model.Recurrence;
import dk.dpsd.plans.model.ReportPeriod;
import dk.dpsd.plans.store.PlanRunStore;
import dk.dpsd.plans.store.PlanStore;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Plans without a server: their beans on a real store, one municipality with two units and one neighbour. */
final class PlanStage {

    static final long OWNER = Trees.code(1);
    static final long NEIGHBOUR = Trees.code(2);
    static final long UNIT = Trees.code(3);
    static final long SISTER = Trees.code(4);

    /** A Monday, seven in the morning in Denmark: when the plans of these tests are first due. */
    static final Instant MONDAY = Instant.parse("2026-03-09T06:00:00Z");

    static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.KOMMUNE)
            .owner(2, OwnerKind.KOMMUNE)
            .unit(3, 1)
            .unit(4, 1)
            .tree();

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    final Fired fired = new Fired();

    /** Called before each report is made; may fail. */
    Consumer<ContentOrder> before = order -> {};

    static void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            for (String rows : List.of(
                    "plans_result_case",
                    "plans_result",
                    "plans_run",
                    "plans_recipient",
                    "plans_plan",
                    "seb_assignment",
                    "seb_user")) {
                em.createNativeQuery("delete from " + rows).executeUpdate();
            }
            em.createQuery("delete from IncidentCase c").executeUpdate();
        });
    }

    /** Weekly on Mondays from the first on. */
    static long plan(TestDatabase db, long maker, long unit, boolean personal, Long... recipients) {
        return plan(
                db,
                maker,
                unit,
                new Content(CaseList.KIND, CaseList.RECEIVED, ReportPeriod.WEEK, personal),
                recipients);
    }

    /** The same whose list is narrowed. */
    static long narrowed(TestDatabase db, long maker, long unit, String criteria, Long... recipients) {
        return plan(
                db,
                maker,
                unit,
                new Content(CaseList.KIND, CaseList.RECEIVED, ReportPeriod.WEEK, false, criteria),
                recipients);
    }

    private static long plan(TestDatabase db, long maker, long unit, Content content, Long... recipients) {
        return db.inTransaction(em -> {
            var terms = new PlanTerms(
                    unit,
                    new PlanWords("Ugentlig liste", null, content.isPersonal() ? "Til mandagsmødet" : null),
                    new Recurrence(
                            Every.WEEK,
                            1,
                            Set.of(DayOfWeek.MONDAY),
                            1,
                            LocalTime.of(7, 0),
                            LocalDate.of(2026, 3, 2),
                            null,
                            null),
                    content,
                    Set.of(recipients));
            return new PlanStore(em)
                    .add(new Plan(maker, terms, change(MONDAY.minusSeconds(1))))
                    .id();
        });
    }

    static LastChange change(Instant at) {
        return new LastChange("nogen", at, "planChanged");
    }

    static long person(TestDatabase db, String name, Role role, long unit, boolean subUnits) {
        return db.inTransaction(em -> {
            var seb = new SebStore(em);
            SebUser user = seb.add(new SebUser(name, name, name + "@demo.example", null));
            give(seb, user.id(), role, unit, subUnits);
            return user.id();
        });
    }

    static void give(SebStore seb, long account, Role role, long unit, boolean subUnits) {
        var row = new RoleAssignment(account, role.sebName(), unit, subUnits, SINCE);
        row.delivered(Instant.EPOCH);
        seb.add(row);
    }

    static void takeRoles(TestDatabase db, long account) {
        db.doInTransaction(em -> em.createQuery("delete from RoleAssignment a where a.userId = :account")
                .setParameter("account", account)
                .executeUpdate());
    }

    /** A case in hand, received in the week before the first run. */
    static long inProgress(TestDatabase db, long unit) {
        return inProgress(db, unit, TestCases.HANDLER);
    }

    static long inProgress(TestDatabase db, long unit, long handler) {
        return db.inTransaction(em -> {
            IncidentCase incident = TestCases.received(TREE.path(unit), OWNER, Instant.parse("2026-03-04T10:00:00Z"));
            incident.accept(handler, TestCases.change("accepted"));
            new CaseStore(em).add(incident);
            em.flush();
            return incident.id();
        });
    }

    /** A look of the timer. */
    List<Long> due(TestDatabase db, Instant now) {
        return db.inTransaction(em -> desk(em, now).due());
    }

    void run(TestDatabase db, long plan, Instant now) {
        db.doInTransaction(em -> desk(em, now).run(plan));
    }

    void failed(TestDatabase db, long plan, Instant now) {
        db.doInTransaction(em -> desk(em, now).failed(plan));
    }

    static List<PlanRun> runs(TestDatabase db, long plan) {
        return db.inTransaction(em -> new PlanRunStore(em).newest(plan, Optional.empty(), 100));
    }

    static List<PlanResult> results(TestDatabase db, long plan) {
        return db.inTransaction(em -> new PlanRunStore(em)
                .of(new PlanRunStore(em)
                        .newest(plan, Optional.empty(), 100).stream()
                                .map(PlanRun::id)
                                .toList()));
    }

    PlanDesk desk(EntityManager em, Instant now) {
        var desk = new PlanDesk();
        desk.plans = new PlanStore(em);
        desk.runs = new PlanRunStore(em);
        desk.clock = Clock.fixed(now, ZoneOffset.UTC);
        desk.runner = runner(em, desk.clock);
        return desk;
    }

    PlanRunner runner(EntityManager em, Clock clock) {
        var tree = new FixedTree();
        var seb = new SebStore(em);
        var roles = new Roles(seb, clock);
        var runner = new PlanRunner();
        runner.rules = new RecipientRules(roles, tree);
        runner.scopes = new ScopesOfOthers(roles, tree, clock);
        runner.contents = new Catalogue(em);
        runner.runs = new PlanRunStore(em);
        runner.seb = seb;
        runner.conditions = TestContents.conditions(em, tree);
        runner.records = new RunRecords();
        runner.records.ofCases = fired.event();
        runner.records.others = fired.event();
        runner.unreached = unreached(em, clock);
        runner.mail = fired.event();
        return runner;
    }

    Unreached unreached(EntityManager em, Clock clock) {
        var unreached = new Unreached();
        unreached.seb = new SebStore(em);
        unreached.rules = new RecipientRules(new Roles(unreached.seb, clock), new FixedTree());
        unreached.runs = new PlanRunStore(em);
        unreached.mail = fired.event();
        return unreached;
    }

    private final class Catalogue extends ContentCatalogue {

        private final CaseList list;

        Catalogue(EntityManager em) {
            super(null);
            list = TestContents.caseList(new CriteriaStore(em));
        }

        @Override
        public PlanFile make(Content content, ContentOrder order) {
            before.accept(order);
            return list.make(content.report(), order);
        }
    }

    static final class FixedTree extends LiveTree {
        @Override
        public Hierarchy current() {
            return TREE;
        }
    }
}
