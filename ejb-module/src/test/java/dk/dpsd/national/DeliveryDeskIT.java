package dk.dpsd.national;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.Roles;
import dk.dpsd.casework.CaseCleanedAgain;
import dk.dpsd.casework.Places;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.CollectiveStore;
import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.national.model.Delivery;
import dk.dpsd.national.model.DeliveryState;
import dk.dpsd.national.store.DeliveryStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-ANON-03, -05: a case that still holds an identifier is held back, seen, and goes when it is clean")
class DeliveryDeskIT {

    private static final Instant NOON = Instant.parse("2026-03-29T10:00:00Z");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final long OWNER = Trees.code(1);
    private static final long UNIT = Trees.code(3);
    private static final long OTHER = Trees.code(2);
    private static final String CPR = "Borger 010203-1234 faldt.";

    private static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.KOMMUNE)
            .owner(2, OwnerKind.KOMMUNE)
            .unit(3, 1)
            .tree();

    private final Fired fired = new Fired();
    private final List<AnonymousCase> authority = new ArrayList<>();

    @BeforeEach
    void empty(TestDatabase db) {
        fired.forget();
        authority.clear();
        db.doInTransaction(em -> {
            em.createQuery("delete from Delivery d").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
            em.createQuery("delete from RoleAssignment a").executeUpdate();
            em.createQuery("delete from SebUser u").executeUpdate();
        });
    }

    @OnBothDatabases
    void aCleanCaseIsHandedOverAndItsClockStops(TestDatabase db) {
        long caseId = ended(db, "Borgeren faldt.");
        deliver(db, NOON);
        assertThat(authority).hasSize(1);
        assertThat(state(db, caseId)).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(sentAt(db, caseId)).isEqualTo(NOON);
    }

    @OnBothDatabases
    void aCaseWithAnIdentifierIsHeldBackAndNotTriedAgainAndAgain(TestDatabase db) {
        long caseId = ended(db, CPR);
        deliver(db, NOON);
        assertThat(authority).isEmpty();
        assertThat(state(db, caseId)).isEqualTo(DeliveryState.REFUSED);
        assertThat(sentAt(db, caseId)).as("the days run on").isNull();
        deliver(db, NOON.plus(Duration.ofDays(40)));
        assertThat(authority).isEmpty();
        assertThat(fired.of(DeliveryRefused.class)).as("told once").hasSize(1);
        assertThat(fired.of(Records.class)).extracting(Records::deed).containsExactly("deliveryRefused");
        assertThat(fired.of(Records.class).get(0).changes().get(0).after()).isEqualTo("description:CPR");
    }

    @OnBothDatabases
    void thoseWhoCanPutItRightAreTold(TestDatabase db) {
        db.doInTransaction(em -> {
            person(em, "sagsbehandler", Role.CASE_HANDLER, OWNER, true);
            person(em, "modtager", Role.INITIAL_RECEIVER, OWNER, true);
            person(em, "nabo", Role.CASE_HANDLER, OTHER, true);
            person(em, "kunoppe", Role.CASE_HANDLER, OWNER, false);
            person(em, "vogter", Role.VOGTER, OWNER, true);
        });
        ended(db, CPR);
        deliver(db, NOON);
        assertThat(fired.of(DeliveryRefused.class).get(0).people())
                .extracting(Addressee::name)
                .containsExactlyInAnyOrder("sagsbehandler", "modtager");
    }

    @OnBothDatabases
    void itGoesByItselfOnceItsTextsWereMaskedAgain(TestDatabase db) {
        long caseId = ended(db, CPR);
        deliver(db, NOON);
        db.doInTransaction(em -> {
            em.createQuery("update IncidentCase c set c.texts.description = 'Borger ***** faldt.'")
                    .executeUpdate();
            desk(em, NOON.plusSeconds(60)).refusals.onCleaned(new CaseCleanedAgain(caseId));
        });
        assertThat(state(db, caseId)).isEqualTo(DeliveryState.WAITING);
        deliver(db, NOON.plusSeconds(61));
        assertThat(authority).extracting(AnonymousCase::description).containsExactly("Borger ***** faldt.");
        assertThat(sentAt(db, caseId)).isEqualTo(NOON.plusSeconds(61));
    }

    /** The masking came between the look and the refusal: nothing may stay behind for good. */
    @OnBothDatabases
    void aCaseThatWasMaskedMeanwhileIsNotRefused(TestDatabase db) {
        long caseId = ended(db, CPR);
        at(db, NOON, desk -> desk.take(caseId));
        db.doInTransaction(em -> em.createQuery("update IncidentCase c set c.texts.description = 'Borgeren faldt.'")
                .executeUpdate());
        Optional<String> reason = at(db, NOON, desk -> desk.refuse(caseId));
        assertThat(reason).isEmpty();
        assertThat(state(db, caseId)).isEqualTo(DeliveryState.WAITING);
        deliver(db, NOON.plus(Duration.ofMinutes(6)));
        assertThat(authority).hasSize(1);
    }

    /** A newer document of the case, so that the other side can tell it from the one before. */
    @OnBothDatabases
    void maskedAgainItIsANewerDocument(TestDatabase db) {
        ended(db, CPR);
        deliver(db, NOON);
        db.doInTransaction(em -> {
            em.createQuery("update IncidentCase c set c.texts.description = 'Borger ***** faldt.'")
                    .executeUpdate();
            var caseId = em.createQuery("select c.id from IncidentCase c", Long.class)
                    .getSingleResult();
            desk(em, NOON.plusSeconds(60)).refusals.onCleaned(new CaseCleanedAgain(caseId));
        });
        deliver(db, NOON.plusSeconds(61));
        assertThat(authority).extracting(AnonymousCase::version).containsExactly(2);
    }

    @OnBothDatabases
    void whatTheOtherSideTurnsAwayIsSeenAndGoesWhenTheOperatorSaysSo(TestDatabase db) {
        long caseId = ended(db, "Borgeren faldt.");
        at(db, NOON, desk -> desk.take(caseId));
        at(db, NOON, desk -> {
            desk.turnedAway(caseId, "http.422");
            return null;
        });
        assertThat(state(db, caseId)).isEqualTo(DeliveryState.TURNED_AWAY);
        deliver(db, NOON.plus(Duration.ofDays(3)));
        assertThat(authority).isEmpty();
        assertThat(sentAt(db, caseId)).as("the days run on").isNull();
        db.doInTransaction(em -> {
            var store = new DeliveryStore(em);
            assertThat(store.standing(NOON).counts()).containsEntry(DeliveryState.TURNED_AWAY, 1L);
            assertThat(store.standing(NOON).oldest()).isEmpty();
            assertThat(store.troubled(9)).extracting(Delivery::turnedAwayFor).containsExactly("http.422");
            assertThat(operator(em, NOON.plus(Duration.ofDays(4))).resend()).isEqualTo(1);
        });
        assertThat(fired.of(RecordsDeed.class)).extracting(RecordsDeed::deed).containsExactly("deliveriesResent");
        deliver(db, NOON.plus(Duration.ofDays(4)));
        assertThat(authority).extracting(AnonymousCase::version).containsExactly(1);
    }

    /** The node that had it dies before it says so: the other one delivers the same document again. */
    @OnBothDatabases
    void aNodeThatDiesLeavesTheSameDocumentToTheNext(TestDatabase db) {
        long caseId = ended(db, "Borgeren faldt.");
        at(db, NOON, desk -> {
            desk.handOver(desk.take(caseId).orElseThrow());
            return null;
        });
        deliver(db, NOON.plus(Duration.ofMinutes(4)));
        assertThat(authority).as("the lease still holds").hasSize(1);
        deliver(db, NOON.plus(Duration.ofMinutes(6)));
        assertThat(authority).hasSize(2);
        assertThat(authority.get(0)).isEqualTo(authority.get(1));
        assertThat(state(db, caseId)).isEqualTo(DeliveryState.ACKNOWLEDGED);
    }

    @OnBothDatabases
    void theLongestWaitingIsKnown(TestDatabase db) {
        ended(db, "Borgeren faldt.");
        db.doInTransaction(
                em -> assertThat(new DeliveryStore(em).standing(NOON).oldest()).contains(NOON));
        deliver(db, NOON);
        db.doInTransaction(
                em -> assertThat(new DeliveryStore(em).standing(NOON).oldest()).isEmpty());
    }

    @OnBothDatabases
    void whatWaitsTooLongOrWasTurnedAwayIsSaidInTheLog(TestDatabase db) {
        long caseId = ended(db, "Borgeren faldt.");
        Instant day = NOON.plus(Duration.ofHours(24));
        db.doInTransaction(em -> {
            assertThat(alarm(em, day).trouble()).isEmpty();
            assertThat(alarm(em, day.plusMillis(1)).trouble().orElseThrow()).contains("0 turned away", NOON.toString());
        });
        at(db, NOON, desk -> desk.take(caseId));
        at(db, NOON, desk -> {
            desk.turnedAway(caseId, "http.422");
            return null;
        });
        db.doInTransaction(
                em -> assertThat(alarm(em, NOON).trouble().orElseThrow()).contains("1 turned away"));
    }

    private static DeliveryAlarm alarm(EntityManager em, Instant now) {
        var alarm = new DeliveryAlarm();
        alarm.store = new DeliveryStore(em);
        alarm.clock = Clock.fixed(now, ZoneOffset.UTC);
        return alarm;
    }

    private Deliveries operator(EntityManager em, Instant now) {
        var operator = new Deliveries();
        operator.store = new DeliveryStore(em);
        operator.clock = Clock.fixed(now, ZoneOffset.UTC);
        operator.log = fired.event();
        return operator;
    }

    /** Design 13: how they stand, and which are in trouble, by a statement each, however many there are. */
    @OnBothDatabases
    void theOperatorsPageCostsTwoStatements(TestDatabase db) {
        for (int i = 0; i < 3; i++) {
            long tried = ended(db, "Borgeren faldt.");
            at(db, NOON, desk -> {
                desk.take(tried);
                desk.failed(tried, "ConnectException");
                return null;
            });
        }
        List<String> sent = db.statementsOf(() -> db.doInTransaction(em -> {
            var store = new DeliveryStore(em);
            assertThat(store.standing(NOON).counts()).containsEntry(DeliveryState.RETRIED, 3L);
            assertThat(store.troubled(100)).hasSize(3);
        }));
        assertThat(sent).hasSize(2);
    }

    @OnBothDatabases
    void theOperatorSeesHowManyStandWhere(TestDatabase db) {
        ended(db, CPR);
        ended(db, "Borgeren faldt.");
        deliver(db, NOON);
        long tried = ended(db, "Borgeren faldt.");
        at(db, NOON, desk -> {
            desk.take(tried);
            desk.failed(tried, "ConnectException");
            return null;
        });
        ended(db, "Endnu en borger faldt.");
        db.doInTransaction(em -> {
            var store = new DeliveryStore(em);
            assertThat(store.standing(NOON).counts())
                    .containsEntry(DeliveryState.WAITING, 1L)
                    .containsEntry(DeliveryState.RETRIED, 1L)
                    .containsEntry(DeliveryState.REFUSED, 1L)
                    .containsEntry(DeliveryState.ACKNOWLEDGED, 1L);
            assertThat(store.standing(NOON.plusSeconds(1)).counts()).containsEntry(DeliveryState.ACKNOWLEDGED, 0L);
            assertThat(store.troubled(9)).hasSize(2).allSatisfy(delivery -> assertThat(delivery.caseNumber())
                    .isEqualTo("2026-000020-0"));
        });
    }

    private static long ended(TestDatabase db, String description) {
        return db.inTransaction(em -> {
            var as = TestCases.report(TREE.path(UNIT));
            var told = new Report.Submitted(
                    as.reporterKind(),
                    "Et fald",
                    description,
                    as.place(),
                    as.unitPath(),
                    as.occurrence(),
                    as.severity(),
                    as.identifiers(),
                    as.details(),
                    as.idempotencyKey());
            var incident = new IncidentCase(told, new LastChange("rapportør", TestCases.RECEIVED_AT, "reported"));
            incident.numbered("2026-000020-0");
            incident.liesIn(OWNER);
            incident.reject(DropReason.TEST, "En testsag", TestCases.HANDLER, TestCases.change("rejected"));
            TestCases.ended(incident);
            new CaseStore(em).add(incident);
            em.flush();
            new DeliveryStore(em).add(new Delivery(incident.id(), incident.publicId(), NOON));
            return incident.id();
        });
    }

    private static void person(EntityManager em, String name, Role role, long unit, boolean subUnits) {
        var seb = new SebStore(em);
        SebUser user = seb.add(new SebUser(name, name, name + "@demo.example", null));
        var row = new RoleAssignment(user.id(), role.sebName(), unit, subUnits, SINCE);
        row.delivered(NOON);
        seb.add(row);
    }

    /** One round of the timer, each step in a transaction of its own. */
    private void deliver(TestDatabase db, Instant now) {
        List<Long> due = at(db, now, DeliveryDesk::due);
        for (long caseId : due) {
            Optional<AnonymousCase> taken = at(db, now, desk -> desk.take(caseId));
            taken.ifPresent(handed -> at(db, now, desk -> {
                if (LastLook.at(handed).isPresent()) {
                    desk.refuse(caseId);
                } else {
                    desk.handOver(handed);
                    desk.acknowledged(caseId);
                }
                return null;
            }));
        }
    }

    private static DeliveryState state(TestDatabase db, long caseId) {
        return db.inTransaction(
                em -> new DeliveryStore(em).find(caseId).orElseThrow().state());
    }

    private static Instant sentAt(TestDatabase db, long caseId) {
        return db.inTransaction(
                em -> em.find(IncidentCase.class, caseId).ending().sentAt());
    }

    private <T> T at(TestDatabase db, Instant now, Function<DeliveryDesk, T> work) {
        return db.inTransaction(em -> work.apply(desk(em, now)));
    }

    private DeliveryDesk desk(EntityManager em, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        var desk = new DeliveryDesk();
        desk.deliveries = new DeliveryStore(em);
        desk.cases = new CaseStore(em);
        desk.sheets = new CollectiveStore(em);
        desk.places = new Places(new FixedTree(), clock);
        desk.channel = authority::add;
        desk.clock = clock;
        desk.log = new Fired().event();
        desk.refusals = new RefusalDesk();
        desk.refusals.deliveries = desk.deliveries;
        desk.refusals.seb = new SebStore(em);
        desk.refusals.roles = new Roles(desk.refusals.seb, clock);
        desk.refusals.clock = clock;
        desk.refusals.log = fired.event();
        desk.refusals.mail = fired.event();
        return desk;
    }

    private static final class FixedTree extends LiveTree {
        @Override
        public Hierarchy current() {
            return TREE;
        }
    }
}
