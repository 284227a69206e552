package dk.dpsd.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.Roles;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.DroppedCaseStore;
import dk.dpsd.deadline.store.AlarmStore;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-ANON-01, -08, X-08: whoever can anonymise a dropped case is told by day 80, and once a change")
class AnonymisationAlarmIT {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** Eighty days later the clocks have changed. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 1);

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final long OWNER = 11;
    private static final long UNIT = 12;
    private static final long NEIGHBOUR = 21;

    private final Fired fired = new Fired();

    @BeforeEach
    void empty(TestDatabase db) {
        fired.forget();
        db.doInTransaction(em -> {
            em.createQuery("delete from AlarmTold t").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
            em.createQuery("delete from RoleAssignment a").executeUpdate();
            em.createQuery("delete from SebUser u").executeUpdate();
        });
    }

    @OnBothDatabases
    void tellsFromDay80AndAgainWhenItIsLateAndNotBetween(TestDatabase db) {
        person(db, "handler", Role.CASE_HANDLER, OWNER);
        rejected(db, 999);
        assertThat(rings(db, 79)).isEmpty();
        assertThat(rings(db, 80)).containsExactly("handler: 10");
        assertThat(rings(db, 81)).isEmpty();
        assertThat(rings(db, 89)).isEmpty();
        assertThat(rings(db, 90)).isEmpty();
        assertThat(rings(db, 91)).containsExactly("handler: -1");
        assertThat(rings(db, 92)).isEmpty();
    }

    @OnBothDatabases
    void whatWasMissedIsToldOnce(TestDatabase db) {
        person(db, "handler", Role.CASE_HANDLER, OWNER);
        rejected(db, 999);
        assertThat(rings(db, 140)).containsExactly("handler: -50");
        assertThat(rings(db, 140)).isEmpty();
        assertThat(rings(db, 141)).isEmpty();
    }

    @OnBothDatabases
    void whoDroppedItIsToldWhileSheHasARoleThere(TestDatabase db) {
        long receiver = person(db, "modtager", Role.INITIAL_RECEIVER, OWNER);
        long gone = person(db, "flyttet", Role.INITIAL_RECEIVER, NEIGHBOUR);
        person(db, "nabo", Role.CASE_HANDLER, NEIGHBOUR);
        person(db, "vogter", Role.VOGTER, OWNER);
        rejected(db, receiver);
        rejected(db, gone);
        assertThat(rings(db, 80)).containsExactly("modtager: 10");
    }

    @OnBothDatabases
    void oneMailADayHoweverManyCases(TestDatabase db) {
        person(db, "handler", Role.CASE_HANDLER, OWNER);
        rejected(db, 999);
        rejected(db, 999);
        assertThat(rings(db, 80)).containsExactly("handler: 10 10");
        rejected(db, 999);
        assertThat(rings(db, 80)).as("the same day").isEmpty();
        assertThat(rings(db, 81)).containsExactly("handler: 9 9 9");
    }

    @OnBothDatabases
    void anAnonymisedCaseIsForgottenAndARestoredOneToldAnew(TestDatabase db) {
        person(db, "handler", Role.CASE_HANDLER, OWNER);
        long ended = rejected(db, 999);
        long restored = rejected(db, 999);
        assertThat(rings(db, 80)).hasSize(1);
        db.doInTransaction(em -> {
            TestCases.ended(em.find(IncidentCase.class, ended));
            em.find(IncidentCase.class, restored).restore(TestCases.change("restored"));
        });
        assertThat(rings(db, 91)).isEmpty();
        assertThat(db.<Integer>inTransaction(em -> new AlarmStore(em).all().size()))
                .isZero();
        db.doInTransaction(em -> em.find(IncidentCase.class, restored)
                .reject(DropReason.TEST, "Igen", 999, TestCases.change("rejected")));
        assertThat(rings(db, 92)).containsExactly("handler: -2");
    }

    private static long rejected(TestDatabase db, long by) {
        return db.inTransaction(em -> {
            Instant at = RECEIVED.atTime(LocalTime.NOON).atZone(DENMARK).toInstant();
            IncidentCase incident = TestCases.received(List.of(OWNER, UNIT), OWNER, at);
            incident.reject(DropReason.TEST, "En testsag", by, TestCases.change("rejected"));
            new CaseStore(em).add(incident);
            em.flush();
            return incident.id();
        });
    }

    private static long person(TestDatabase db, String name, Role role, long unit) {
        return db.inTransaction(em -> {
            var seb = new SebStore(em);
            SebUser user = seb.add(new SebUser(name, name, name + "@demo.example", null));
            var row = new RoleAssignment(user.id(), role.sebName(), unit, true, SINCE);
            row.delivered(Instant.EPOCH);
            seb.add(row);
            return user.id();
        });
    }

    /** Whom the alarm tells at seven in the morning that many days after the report, each with the days left. */
    private List<String> rings(TestDatabase db, int days) {
        fired.forget();
        Instant now = RECEIVED.plusDays(days).atTime(7, 0).atZone(DENMARK).toInstant();
        db.doInTransaction(em -> alarm(em, now).ring());
        return fired.of(AnonymisationDue.class).stream()
                .map(told -> told.to().name() + ":" + days(told.cases()))
                .toList();
    }

    private static String days(List<CaseLine> cases) {
        var days = new StringBuilder();
        cases.forEach(one -> days.append(' ').append(one.daysLeft()));
        return days.toString();
    }

    private AnonymisationAlarm alarm(EntityManager em, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        var alarm = new AnonymisationAlarm();
        alarm.cases = new DroppedCaseStore(em);
        alarm.alarms = new AlarmStore(em);
        alarm.seb = new SebStore(em);
        alarm.recipients = new AlarmRecipients(new Roles(alarm.seb, clock));
        alarm.clock = clock;
        alarm.hour = new AlarmHour(LocalTime.of(6, 30), clock);
        alarm.mail = fired.event();
        return alarm;
    }
}
