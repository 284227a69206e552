package dk.dpsd.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.deadline.store.DeadlineStore;
import dk.dpsd.deadline.store.RoundStore;
import dk.dpsd.deadline.store.ToldStore;
import dk.dpsd.seb.model.Superuser;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName(
        "R-ANON-08, R-SU-04, R-MAIL-09: superusers of municipalities are told of late cases, and only where these changed")
class LateAlarmIT {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 1);

    private final Fired fired = new Fired();

    @BeforeEach
    void empty(TestDatabase db) {
        fired.forget();
        DeadlineWorld.empty(db);
    }

    @OnBothDatabases
    void fromDay91AndOnlyOnChange(TestDatabase db) {
        superuser(db, "risk", DeadlineWorld.MUNICIPALITY);
        long first = handled(db, RECEIVED, DeadlineWorld.MUNICIPALITY, DeadlineWorld.HOME_CARE);
        assertThat(rings(db, 89)).isEmpty();
        assertThat(rings(db, 90)).isEmpty();
        assertThat(rings(db, 91)).containsExactly("risk: 1 new, 0 known, 0 ended");
        assertThat(rings(db, 91)).as("the next minute").isEmpty();
        assertThat(rings(db, 92)).isEmpty();
        handled(db, RECEIVED.plusDays(2), DeadlineWorld.MUNICIPALITY);
        assertThat(rings(db, 93)).containsExactly("risk: 1 new, 1 known, 0 ended");
        assertThat(rings(db, 94)).isEmpty();
        db.doInTransaction(em -> DeadlineWorld.close(em.find(IncidentCase.class, first), RECEIVED.plusDays(94)));
        assertThat(rings(db, 95)).containsExactly("risk: 0 new, 1 known, 1 ended");
        assertThat(rings(db, 96)).isEmpty();
    }

    /** a rejected case stays on the clock until it is sent, anonymised or not. */
    @OnBothDatabases
    void aRejectedOneCountsUntilItIsSent(TestDatabase db) {
        superuser(db, "risk", DeadlineWorld.MUNICIPALITY);
        long id = db.inTransaction(em -> {
            var incident = new DeadlineWorld(em).received(RECEIVED, null, DeadlineWorld.MUNICIPALITY);
            DeadlineWorld.reject(incident, RECEIVED.plusDays(1));
            return incident.id();
        });
        assertThat(rings(db, 91)).containsExactly("risk: 1 new, 0 known, 0 ended");
        db.doInTransaction(em -> DeadlineWorld.close(em.find(IncidentCase.class, id), RECEIVED.plusDays(91)));
        assertThat(rings(db, 92)).as("anonymised, not sent").isEmpty();
        db.doInTransaction(em -> em.find(IncidentCase.class, id).sent(DeadlineWorld.noon(RECEIVED.plusDays(92))));
        assertThat(rings(db, 93)).containsExactly("risk: 0 new, 0 known, 1 ended");
    }

    /** A.20: regions have reports of their own; nobody hears of another municipality's cases. */
    @OnBothDatabases
    void eachMunicipalityItsOwnAndNoRegion(TestDatabase db) {
        superuser(db, "risk", DeadlineWorld.MUNICIPALITY);
        superuser(db, "next", DeadlineWorld.NEIGHBOUR);
        superuser(db, "region", DeadlineWorld.REGION);
        handled(db, RECEIVED, DeadlineWorld.REGION);
        handled(db, RECEIVED, DeadlineWorld.NEIGHBOUR);
        handled(db, RECEIVED, DeadlineWorld.NEIGHBOUR);
        assertThat(rings(db, 91)).containsExactly("next: 2 new, 0 known, 0 ended");
    }

    @OnBothDatabases
    void everySuperuserIsToldAndOneThatComesLaterNotLess(TestDatabase db) {
        handled(db, RECEIVED, DeadlineWorld.MUNICIPALITY);
        assertThat(rings(db, 91)).as("nobody is on the register").isEmpty();
        superuser(db, "one", DeadlineWorld.MUNICIPALITY);
        superuser(db, "two", DeadlineWorld.MUNICIPALITY);
        assertThat(rings(db, 92))
                .containsExactlyInAnyOrder("one: 1 new, 0 known, 0 ended", "two: 1 new, 0 known, 0 ended");
    }

    @OnBothDatabases
    void aStoppedServerCatchesUpByData(TestDatabase db) {
        superuser(db, "risk", DeadlineWorld.MUNICIPALITY);
        handled(db, RECEIVED, DeadlineWorld.MUNICIPALITY);
        assertThat(rings(db, 140)).containsExactly("risk: 1 new, 0 known, 0 ended");
        assertThat(rings(db, 141)).isEmpty();
    }

    private static void superuser(TestDatabase db, String name, long owner) {
        db.doInTransaction(em -> new SuperuserStore(em)
                .add(new Superuser(owner, new Superuser.Contact(name, "Kommune", null, name + "@demo.example"))));
    }

    private static long handled(TestDatabase db, LocalDate day, long... path) {
        return db.inTransaction(
                em -> new DeadlineWorld(em).handled(day, null, 7, path).id());
    }

    private List<String> rings(TestDatabase db, int age) {
        fired.forget();
        db.doInTransaction(em -> alarm(em, RECEIVED.plusDays(age)).ring());
        return fired.of(SuperuserAlarmed.class).stream()
                .map(told -> told.to().name() + ": " + told.fresh().size() + " new, "
                        + told.known().size() + " known, " + told.ended() + " ended")
                .toList();
    }

    private LateAlarm alarm(EntityManager em, LocalDate day) {
        var alarm = new LateAlarm();
        alarm.cases = new DeadlineStore(new ScopedRows(em), em);
        alarm.told = new ToldStore(em);
        alarm.rounds = new RoundStore(em);
        alarm.superusers = new SuperuserStore(em);
        alarm.tree = DeadlineWorld.tree();
        alarm.clock = DeadlineWorld.morning(day);
        alarm.hour = new AlarmHour(LocalTime.of(6, 30), alarm.clock);
        alarm.mail = fired.event();
        return alarm;
    }
}
