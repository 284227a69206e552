package dk.dpsd.national.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.access.RoleHolders;
import dk.dpsd.access.Roles;
import dk.dpsd.casework.Places;
import dk.dpsd.national.FaultsOf;
import dk.dpsd.national.model.mapping.MappingError.State;
import dk.dpsd.national.store.MappingErrorStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.UserLookupStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-SU-02: only regional risk managers report errors in the mappings; the operator answers")
class MappingErrorsIT {

    private static final Instant NOON = Instant.parse("2026-03-29T10:00:00Z");
    private static final long REGION = Trees.code(1);
    private static final long WARD = Trees.code(3);
    private static final long KOMMUNE = Trees.code(2);
    private static final long LAST = Long.MAX_VALUE;

    private static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.REGION)
            .owner(2, OwnerKind.KOMMUNE)
            .unit(3, 1)
            .tree();

    private final Fired fired = new Fired();
    private long regional;
    private long municipal;
    private long operator;

    @BeforeEach
    void people(TestDatabase db) {
        fired.forget();
        db.doInTransaction(em -> {
            em.createQuery("delete from MappingError e").executeUpdate();
            em.createQuery("delete from RoleAssignment a").executeUpdate();
            em.createQuery("delete from SebUser u").executeUpdate();
            regional = person(em, "regional", Role.REGION_OPEN_CASES, WARD);
            municipal = person(em, "kommunal", Role.REGION_OPEN_CASES, KOMMUNE);
            operator = person(em, "operatoer", Role.NATIONAL_OPERATOR, null);
        });
    }

    @OnBothDatabases
    void theRegionalOneReportsAndTheOperatorIsTold(TestDatabase db) {
        long number = report(db, regional);
        db.doInTransaction(em -> {
            MappingLine line = errors(em, operator).in(State.NEW, LAST).get(0);
            assertThat(line.number()).isEqualTo(number);
            assertThat(line.text()).isEqualTo("Koden peger på den nedlagte afdeling.");
            assertThat(line.unit()).isEqualTo(WARD);
            assertThat(line.term()).isEqualTo("MED-P03");
            assertThat(line.region()).isEqualTo(TREE.unit(REGION).orElseThrow().name());
        });
        assertThat(fired.of(MappingErrorReported.class)).hasSize(1).allSatisfy(mail -> {
            assertThat(mail.number()).isEqualTo(number);
            assertThat(mail.operators()).extracting(Addressee::name).containsExactly("operatoer");
        });
        assertThat(fired.of(RecordsDeed.class)).extracting(RecordsDeed::deed).containsExactly("mappingErrorReported");
    }

    /** Whatever role reached her: she finds nothing there, though there is something that the regional one sees. */
    @OnBothDatabases
    void whoIsOfNoRegionFindsNothing(TestDatabase db) {
        report(db, regional);
        db.doInTransaction(em -> {
            assertThat(errors(em, regional).own(LAST)).hasSize(1);
            assertThatThrownBy(() -> errors(em, municipal).own(LAST)).isInstanceOf(NotThereException.class);
        });
        assertThatThrownBy(() -> report(db, municipal)).isInstanceOf(NotThereException.class);
    }

    @OnBothDatabases
    void aReportIsSeenByWhoeverMadeIt(TestDatabase db) {
        report(db, regional);
        long other = db.inTransaction(em -> person(em, "anden", Role.REGION_OPEN_CASES, REGION));
        db.doInTransaction(em -> {
            assertThat(errors(em, other).own(LAST)).isEmpty();
            assertThat(errors(em, regional).own(LAST)).hasSize(1);
        });
    }

    @OnBothDatabases
    void theOperatorAnswersAndWhoAskedIsTold(TestDatabase db) {
        long number = report(db, regional);
        int version = db.inTransaction(em -> errors(em, operator).read(number).version());
        db.doInTransaction(em -> errors(em, operator).answer(number, version, "Rettet i dag."));
        db.doInTransaction(em -> {
            MappingLine line = errors(em, regional).own(LAST).get(0);
            assertThat(line.state()).isEqualTo(State.ANSWERED);
            assertThat(line.answer()).isEqualTo("Rettet i dag.");
            assertThat(line.answeredAt()).isEqualTo(NOON);
            assertThat(errors(em, operator).in(State.NEW, LAST)).isEmpty();
            assertThat(errors(em, operator).in(State.ANSWERED, LAST)).hasSize(1);
        });
        assertThat(fired.of(MappingErrorAnswered.class))
                .extracting(mail -> mail.reporter().name())
                .containsExactly("regional");
        assertThatThrownBy(() -> db.doInTransaction(em -> errors(em, operator).answer(number, version, "Igen")))
                .as("somebody answered meanwhile")
                .hasMessage("mapping.changed");
        assertThatThrownBy(() -> db.doInTransaction(em -> errors(em, operator).read(number + 1)))
                .isInstanceOf(NotThereException.class);
    }

    /** Design 13: one statement for the list, and for whoever reports one for the role that lets her. */
    @OnBothDatabases
    void aListCostsTwoStatementsAtMost(TestDatabase db) {
        for (int i = 0; i < 4; i++) {
            report(db, regional);
        }
        assertThat(db.statementsOf(() -> db.doInTransaction(
                        em -> assertThat(errors(em, regional).own(LAST)).hasSize(4))))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(db.statementsOf(() -> db.doInTransaction(em ->
                        assertThat(errors(em, operator).in(State.NEW, LAST)).hasSize(4))))
                .hasSize(1);
    }

    /** All that is wrong is said at once, each beside its field. */
    @OnBothDatabases
    void whatSaysNothingOrNamesNoUnitIsRefused(TestDatabase db) {
        refused(db, null, null, " ", "text text.missing");
        refused(db, null, null, "x".repeat(4001), "text text.long");
        refused(db, Long.toString(Trees.code(9)), null, "x", "unit mapping.unit");
        refused(db, "123", null, "x", "unit mapping.unit");
        refused(db, null, "x".repeat(41), "x", "code text.long");
        refused(db, "abc", "x".repeat(41), "", "text text.missing", "unit mapping.unit", "code text.long");
        db.doInTransaction(em -> errors(em, regional).report(" ", null, "x".repeat(4000)));
    }

    /** It would be kept outside every erasure, and be mailed about; nothing of it comes into the log. */
    @OnBothDatabases
    void whatNamesSomebodyIsRefused(TestDatabase db) {
        String named = "Patient Karen Holm 070761-4285 fik forkert kode";
        refused(db, null, null, named, "text text.person");
        refused(db, null, "070761-4285", "Koden mangler", "code text.person");
        db.doInTransaction(em ->
                assertThat(errors(em, regional).own(LAST)).as("nothing is kept").isEmpty());
        assertThat(fired.of(RecordsDeed.class)).isEmpty();
        long number = report(db, regional);
        int version = db.inTransaction(em -> errors(em, operator).read(number).version());
        assertThatThrownBy(() -> db.doInTransaction(em -> errors(em, operator).answer(number, version, named)))
                .satisfies(refusal -> assertThat(FaultsOf.refusal(refusal)).containsExactly("answer text.person"));
        db.doInTransaction(
                em -> assertThat(errors(em, operator).read(number).state()).isEqualTo(State.NEW));
    }

    private void refused(TestDatabase db, String unit, String term, String text, String... faults) {
        assertThatThrownBy(() -> db.doInTransaction(em -> errors(em, regional).report(unit, term, text)))
                .satisfies(refusal -> assertThat(FaultsOf.refusal(refusal)).containsExactly(faults));
    }

    private long report(TestDatabase db, long who) {
        return db.inTransaction(
                em -> errors(em, who).report(Long.toString(WARD), "MED-P03", "Koden peger på den nedlagte afdeling."));
    }

    private static long person(EntityManager em, String name, Role role, Long unit) {
        var seb = new SebStore(em);
        SebUser user = seb.add(new SebUser(name, name, name + "@demo.example", null));
        var row = new RoleAssignment(user.id(), role.sebName(), unit, true, LocalDate.of(2020, 1, 1));
        row.delivered(NOON);
        seb.add(row);
        return user.id();
    }

    private MappingErrors errors(EntityManager em, long who) {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        var errors = new MappingErrors();
        errors.store = new MappingErrorStore(em);
        errors.seb = new SebStore(em);
        errors.roles = new Roles(errors.seb, clock);
        errors.holders = new RoleHolders(new UserLookupStore(em), clock);
        errors.tree = new FixedTree();
        errors.places = new Places(errors.tree, clock);
        errors.clock = clock;
        errors.log = fired.event();
        errors.mail = fired.event();
        errors.user = new CurrentUser() {
            @Override
            public Optional<Long> id() {
                return Optional.of(who);
            }

            @Override
            public String name() {
                return "konto " + who;
            }

            @Override
            public Optional<String> address() {
                return Optional.empty();
            }
        };
        return errors;
    }

    private static final class FixedTree extends LiveTree {
        @Override
        public Hierarchy current() {
            return TREE;
        }
    }
}
