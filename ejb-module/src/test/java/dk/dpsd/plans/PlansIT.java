package dk.dpsd.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.OwnRoles;
import dk.dpsd.access.RoleHolders;
import dk.dpsd.access.Roles;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.plans.content.CaseList;
import dk.dpsd.plans.content.ContentCatalogue;
import dk.dpsd.plans.content.ContentChoice;
import dk.dpsd.plans.content.PeoplesWords;
import dk.dpsd.plans.content.PlanCondition;
import dk.dpsd.plans.content.TestContents;
import dk.dpsd.plans.model.Every;
import dk.dpsd.plans.model.ReportPeriod;
import dk.dpsd.plans.store.PlanStore;
import dk.dpsd.seb.Callers;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.UserLookupStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-PLAN-01, -02, -04: who administers which plans, and what a plan must say")
class PlansIT {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final long OWNER = Trees.code(1);
    private static final long OTHER = Trees.code(2);
    private static final long UNIT = Trees.code(3);

    private static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.KOMMUNE)
            .owner(2, OwnerKind.KOMMUNE)
            .unit(3, 1)
            .tree();

    private final Fired fired = new Fired();
    private long above;
    private long colleague;
    private long below;
    private long neighbour;
    private long handler;

    @BeforeEach
    void people(TestDatabase db) {
        fired.forget();
        db.doInTransaction(em -> {
            for (String rows : List.of(
                    "plans_recipient", "plans_result", "plans_run", "plans_plan", "seb_assignment", "seb_user")) {
                em.createNativeQuery("delete from " + rows).executeUpdate();
            }
        });
        above = person(db, "over", Role.PLAN_ADMINISTRATOR, OWNER);
        colleague = person(db, "kollega", Role.PLAN_ADMINISTRATOR, OWNER);
        below = person(db, "under", Role.PLAN_ADMINISTRATOR, UNIT);
        neighbour = person(db, "nabo", Role.PLAN_ADMINISTRATOR, OTHER);
        handler = person(db, "sagsbehandler", Role.CASE_HANDLER, OWNER);
    }

    @OnBothDatabases
    void onesOwnAndTheOthersOfOnesUnits(TestDatabase db) {
        add(db, above, form("Hele kommunen", OWNER));
        add(db, below, form("Enheden", UNIT));
        assertThat(names(db, above, true)).containsExactly("Hele kommunen");
        assertThat(names(db, above, false)).containsExactly("Enheden");
        assertThat(names(db, colleague, true)).isEmpty();
        assertThat(names(db, colleague, false)).containsExactly("Enheden", "Hele kommunen");
        assertThat(names(db, below, true)).containsExactly("Enheden");
        assertThat(names(db, below, false)).isEmpty();
        assertThat(names(db, neighbour, true)).isEmpty();
        assertThat(names(db, neighbour, false)).isEmpty();
        assertThat(names(db, handler, false)).isEmpty();
    }

    /** Design 13: who has plans where, and the page with its names; the third is the test's own look at the roles. */
    @OnBothDatabases
    void theListTakesTwoStatementsAtAnyLength(TestDatabase db) {
        for (int i = 0; i < Plans.PAGE + 3; i++) {
            long recipient = person(db, "modtager" + i, Role.CASE_HANDLER, OWNER);
            add(db, i % 2 == 0 ? above : below, form("Plan " + i, UNIT, recipient));
        }
        db.doInTransaction(em -> {
            Plans plans = plans(em, colleague);
            assertThat(db.statementsOf(() -> assertThat(plans.page(false, null, Optional.empty()))
                            .hasSize(Plans.PAGE + 1)
                            .allMatch(line -> line.recipients() == 1)
                            .extracting(PlanLine::madeBy)
                            .contains("over", "under")))
                    .filteredOn(statement -> !statement.toLowerCase(Locale.ROOT).contains("seb_assignment"))
                    .hasSize(2);
        });
    }

    /** The plan is there, and its administrator opens it; for the others it is as if there were none. */
    @OnBothDatabases
    void anothersPlanIsNotThere(TestDatabase db) {
        PublicId plan = add(db, above, form("Hele kommunen", OWNER));
        assertThat(as(db, colleague, plans -> plans.plan(plan)).form().words().name())
                .isEqualTo("Hele kommunen");
        for (long stranger : new long[] {below, neighbour, handler}) {
            List<Consumer<Plans>> tries = List.of(
                    plans -> plans.plan(plan),
                    plans -> plans.edit(plan, 1, form("Min nu", UNIT)),
                    plans -> plans.copy(plan, "Kopi"),
                    plans -> plans.activate(plan, 1, false),
                    plans -> plans.remove(plan, 1));
            tries.forEach(one -> assertThatThrownBy(() -> as(db, stranger, plans -> {
                        one.accept(plans);
                        return null;
                    }))
                    .isInstanceOf(NotThereException.class));
        }
        assertThat(names(db, above, true)).containsExactly("Hele kommunen");
    }

    @OnBothDatabases
    void thePlanIsForAUnitOfHers(TestDatabase db) {
        assertThat(problems(db, below, form("For højt oppe", OWNER))).containsEntry("unit", "unit.missing");
        assertThat(problems(db, neighbour, form("Hos naboen", UNIT))).containsEntry("unit", "unit.missing");
        add(db, below, form("Lige tilpas", UNIT));
    }

    @OnBothDatabases
    void whatIsWrongIsSaidFieldByField(TestDatabase db) {
        var empty = new PlanForm(
                new PlanForm.Words(" ", "Ring til 010203-1234", null),
                null,
                new PlanForm.Dates(null, 0, Set.of(), null, null, null, null, 0),
                null,
                null,
                true,
                Set.of(),
                "");
        assertThat(problems(db, above, empty))
                .containsEntry("name", "name.missing")
                .containsEntry("message", "text.person")
                .containsEntry("reason", "reason.missing")
                .containsEntry("unit", "unit.missing")
                .containsEntry("every", "every.missing")
                .containsEntry("step", "step.wrong")
                .containsEntry("at", "at.missing")
                .containsEntry("firstDay", "firstDay.missing")
                .containsEntry("times", "times.wrong")
                .containsEntry("recipients", "recipients.missing");
    }

    /** Letters in a number are one mistake among the others, and no plan without that limit. */
    @OnBothDatabases
    void whatCannotBeReadIsSaidWithAllElse(TestDatabase db) {
        var dates = new PlanForm.Dates(
                Every.DAY, 1, Set.of(), 1, LocalTime.of(7, 0), TODAY, null, null, Set.of("times", "lastDay"));
        PlanForm good = form("God", OWNER);
        assertThat(problems(db, above, with(good, dates, "God")))
                .containsOnly(Map.entry("times", "times.wrong"), Map.entry("lastDay", "day.wrong"));
        assertThat(problems(db, above, with(good, dates, " "))).containsOnlyKeys("name", "times", "lastDay");
        List<Instant> foreseen = as(db, above, plans -> plans.foresee(dates));
        assertThat(foreseen).isEmpty();
    }

    private static PlanForm with(PlanForm form, PlanForm.Dates dates, String name) {
        return new PlanForm(
                new PlanForm.Words(name, null, null),
                form.unit(),
                dates,
                form.content(),
                form.period(),
                form.personal(),
                form.recipients(),
                form.criteria());
    }

    /** What a search asked for by codes comes along; its days do not, and its words stand in no address at all. */
    @OnBothDatabases
    void aSearchBecomesAPlan(TestDatabase db) {
        PlanAsked asked = as(
                db,
                above,
                plans -> plans.asked(Map.of(
                        "alvorlighed", List.of("SERIOUS_RISK"),
                        "behandler", List.of(Long.toString(handler)),
                        "sted", List.of(Long.toString(UNIT)),
                        "fra", List.of("2026-01-01"),
                        "tekst", List.of("Karen"))));
        assertThat(asked.criteria()).isEqualTo("alvorlighed=SERIOUS_RISK&behandler=" + handler + "&sted=" + UNIT);
        assertThat(asked.unit()).isEqualTo(UNIT);
        assertThat(asked.days()).isTrue();
        assertThat(asked.fault()).isNull();
        assertThat(asked.conditions())
                .contains(
                        new PlanCondition("alvorlighed", List.of("SERIOUS_RISK")),
                        new PlanCondition("behandler", List.of("sagsbehandler")));
        PublicId plan = add(db, above, form("Alvorlige", UNIT, handler, asked.criteria()));
        PlanSheet sheet = as(db, colleague, plans -> plans.plan(plan));
        assertThat(sheet.form().criteria()).isEqualTo(asked.criteria());
        assertThat(sheet.conditions()).isEqualTo(asked.conditions());
        assertThat(fired.of(RecordsDeed.class).get(0).changes())
                .anyMatch(change ->
                        "criteria".equals(change.field()) && asked.criteria().equals(change.after()));
        PublicId copy = as(db, above, plans -> plans.copy(plan, "Kopi"));
        assertThat(as(db, above, plans -> plans.plan(copy)).form().criteria()).isEqualTo(asked.criteria());
    }

    /** The unit below is hers to plan for, the one above another's. */
    @OnBothDatabases
    void theSearchsUnitIsThePlansWhereSheMayPlanForIt(TestDatabase db) {
        Map<String, List<String>> address = Map.of("sted", List.of(Long.toString(OWNER)));
        assertThat(as(db, above, plans -> plans.asked(address)).unit()).isEqualTo(OWNER);
        assertThat(as(db, below, plans -> plans.asked(address)).unit()).isNull();
    }

    /** The look-up of a location finds what she can plan for: the unit is hers, what lies above it her colleague's. */
    @OnBothDatabases
    void eachLooksUpAmongHerOwnUnits(TestDatabase db) {
        Map<Long, List<Long>> found = new HashMap<>();
        for (long account : new long[] {above, below, neighbour, handler}) {
            found.put(account, db.inTransaction(em -> {
                var among = plans(em, account).units.covered();
                return Stream.of(OWNER, OTHER, UNIT)
                        .filter(unit -> among.test(TREE.path(unit)))
                        .toList();
            }));
        }
        assertThat(found)
                .containsEntry(above, List.of(OWNER, UNIT))
                .containsEntry(below, List.of(UNIT))
                .containsEntry(neighbour, List.of(OTHER))
                .containsEntry(handler, List.of());
    }

    @OnBothDatabases
    void whatAListCanNeverShowIsSaid(TestDatabase db) {
        assertThat(problems(db, above, form("Kun nye", OWNER, handler, "tilstand=RECEIVED")))
                .containsEntry("criteria", "criteria.untold");
        assertThat(problems(db, above, form("Afviste", OWNER, handler, "grund=TEST")))
                .containsEntry("criteria", "criteria.untold");
        assertThat(problems(db, above, form("Naboens", OWNER, handler, "sted=" + OTHER)))
                .containsEntry("criteria", "criteria.elsewhere");
        assertThat(as(db, above, plans -> plans.asked(Map.of("tilstand", List.of("SOVER"))))
                        .fault())
                .isEqualTo("criteria.wrong");
        add(db, above, form("Også nye", OWNER, handler, "tilstand=RECEIVED&tilstand=CLOSED"));
    }

    /** Chosen now, she must have the right now; on the plan already, she may stay and gets nothing. */
    @OnBothDatabases
    void aRecipientIsCheckedWhenSheIsChosen(TestDatabase db) {
        long vogter = person(db, "vogter", Role.VOGTER, OWNER);
        assertThat(problems(db, above, form("Til vogter", OWNER, vogter)))
                .containsEntry("recipients", "recipients.noRole");
        PublicId plan = add(db, above, form("Til sagsbehandler", OWNER, handler));
        db.doInTransaction(em -> em.createQuery("delete from RoleAssignment a where a.userId = :account")
                .setParameter("account", handler)
                .executeUpdate());
        as(db, above, plans -> {
            plans.edit(plan, plans.plan(plan).version(), form("Nyt navn", OWNER, handler));
            return null;
        });
        assertThat(names(db, above, true)).containsExactly("Nyt navn");
    }

    @OnBothDatabases
    void theSecondOfTwoEditorsIsToldOfTheFirst(TestDatabase db) {
        PublicId plan = add(db, above, form("Først", OWNER));
        int seen = as(db, above, plans -> plans.plan(plan)).version();
        as(db, colleague, plans -> {
            plans.edit(plan, seen, form("Kollegaens", OWNER));
            return null;
        });
        assertThatThrownBy(() -> as(db, above, plans -> {
                    plans.edit(plan, seen, form("For sent", OWNER));
                    return null;
                }))
                .isInstanceOf(RefusedException.class)
                .hasMessage("conflict");
        assertThat(names(db, above, true)).containsExactly("Kollegaens");
    }

    @OnBothDatabases
    void aCopyWaitsUntilItIsActivatedAndAPlanGoesWithItsRows(TestDatabase db) {
        PublicId plan = add(db, above, form("Først", OWNER, handler));
        PublicId copy = as(db, colleague, plans -> plans.copy(plan, "Kopi af Først"));
        PlanSheet sheet = as(db, colleague, plans -> plans.plan(copy));
        assertThat(sheet.active()).isFalse();
        assertThat(sheet.next()).isNull();
        assertThat(sheet.form().recipients()).containsExactly(handler);
        as(db, colleague, plans -> {
            plans.activate(copy, sheet.version(), true);
            return null;
        });
        assertThat(as(db, colleague, plans -> plans.plan(copy)).next())
                .isEqualTo(Instant.parse("2026-11-23T06:00:00Z"));
        as(db, above, plans -> {
            plans.remove(plan, plans.plan(plan).version());
            return null;
        });
        assertThat(names(db, above, true)).isEmpty();
        assertThat(fired.of(RecordsDeed.class))
                .extracting(RecordsDeed::deed)
                .containsExactly("planAdded", "planCopied", "planActivated", "planRemoved");
    }

    private List<String> names(TestDatabase db, long account, boolean own) {
        return as(db, account, plans -> plans.page(own, null, Optional.empty())).stream()
                .map(PlanLine::name)
                .toList();
    }

    private PublicId add(TestDatabase db, long account, PlanForm form) {
        return as(db, account, plans -> plans.add(form));
    }

    private Map<Object, Object> problems(TestDatabase db, long account, PlanForm form) {
        var refused = catchThrowableOfType(RefusedException.class, () -> add(db, account, form));
        assertThat(refused).hasMessage("planForm");
        return new HashMap<>((Map<?, ?>) refused.arguments()[0]);
    }

    private PlanForm form(String name, long unit) {
        return form(name, unit, handler);
    }

    private static PlanForm form(String name, long unit, long recipient) {
        return form(name, unit, recipient, "");
    }

    private static PlanForm form(String name, long unit, long recipient, String criteria) {
        return new PlanForm(
                new PlanForm.Words(name, null, null),
                unit,
                new PlanForm.Dates(Every.DAY, 1, Set.of(), 1, LocalTime.of(7, 0), TODAY, null, null),
                CaseList.KIND + ":" + CaseList.RECEIVED,
                ReportPeriod.WEEK,
                false,
                Set.of(recipient),
                criteria);
    }

    private static long person(TestDatabase db, String name, Role role, long unit) {
        return db.inTransaction(em -> {
            var seb = new SebStore(em);
            SebUser user = seb.add(new SebUser(name, name, name + "@demo.example", null));
            var row = new RoleAssignment(user.id(), role.sebName(), unit, true, LocalDate.of(2020, 1, 1));
            row.delivered(Instant.EPOCH);
            seb.add(row);
            return user.id();
        });
    }

    private <T> T as(TestDatabase db, long account, Function<Plans, T> deed) {
        return db.inTransaction(em -> deed.apply(plans(em, account)));
    }

    private Plans plans(EntityManager em, long account) {
        var tree = new LiveTree() {
            @Override
            public Hierarchy current() {
                return TREE;
            }
        };
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var plans = new Plans();
        plans.store = new PlanStore(em);
        plans.user = Callers.account(account);
        plans.clock = clock;
        plans.units = new PlanUnits(
                new OwnRoles(null) {
                    @Override
                    public List<EffectiveRole> of(Role role) {
                        return new RoleHolders(new UserLookupStore(em), clock)
                                .of(List.of(account)).stream()
                                        .filter(one -> one.role() == role)
                                        .toList();
                    }
                },
                tree,
                plans.store,
                clock);
        plans.reach = new PlanReach(plans.store, plans.units);
        plans.contents = new OneReport();
        plans.check = new PlanCheck();
        plans.check.units = plans.units;
        plans.check.contents = plans.contents;
        plans.check.recipients = new RecipientRules(new Roles(new SebStore(em), clock), tree);
        plans.check.people = words -> words.contains("-1234");
        plans.check.clock = clock;
        plans.pictures = new PlanPictures();
        plans.pictures.units = plans.units;
        plans.conditions = TestContents.conditions(em, tree);
        plans.check.conditions = plans.conditions;
        plans.pictures.conditions = plans.conditions;
        plans.records = new PlanRecords();
        plans.records.seb = new SebStore(em);
        plans.records.user = plans.user;
        plans.records.log = fired.event();
        return plans;
    }

    private static final class OneReport extends ContentCatalogue {
        OneReport() {
            super(null);
        }

        @Override
        public List<ContentChoice> choices(long unit) {
            return List.of(new ContentChoice(CaseList.KIND, CaseList.RECEIVED, null, PeoplesWords.ON_WISH));
        }
    }
}
