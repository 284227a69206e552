package dk.dpsd.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.deadline.model.StageReached;
import dk.dpsd.deadline.store.DeadlineStore;
import dk.dpsd.deadline.store.RoundStore;
import dk.dpsd.deadline.store.ToldStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-ANON-06: handlers are reminded at day 60, 80 and 89, each stage once, one mail a day")
class HandlerRemindingIT {

    /** Sixty days later the clocks have changed. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 1);

    private final Fired fired = new Fired();
    private String days = "60,80,89";

    @BeforeEach
    void empty(TestDatabase db) {
        fired.forget();
        days = "60,80,89";
        DeadlineWorld.empty(db);
    }

    @OnBothDatabases
    void atEachStageOnceAndNotBetween(TestDatabase db) {
        handled(db, person(db, "anna"), RECEIVED);
        assertThat(rings(db, 59)).isEmpty();
        assertThat(rings(db, 60)).containsExactly("anna: 30");
        assertThat(rings(db, 61)).isEmpty();
        assertThat(rings(db, 79)).isEmpty();
        assertThat(rings(db, 80)).containsExactly("anna: 10");
        assertThat(rings(db, 88)).isEmpty();
        assertThat(rings(db, 89)).containsExactly("anna: 1");
        assertThat(rings(db, 90)).isEmpty();
        assertThat(rings(db, 91)).isEmpty();
    }

    /** What a stopped server missed is told once, by what is reached now. */
    @OnBothDatabases
    void aStoppedServerCatchesUpByData(TestDatabase db) {
        handled(db, person(db, "anna"), RECEIVED);
        assertThat(rings(db, 85)).containsExactly("anna: 5");
        assertThat(rings(db, 85)).as("the next minute").isEmpty();
        assertThat(rings(db, 86)).isEmpty();
        assertThat(rings(db, 89)).containsExactly("anna: 1");
    }

    @OnBothDatabases
    void oneMailAPersonAndDay(TestDatabase db) {
        long anna = person(db, "anna");
        handled(db, anna, RECEIVED);
        handled(db, anna, RECEIVED.minusDays(20));
        handled(db, person(db, "bo"), RECEIVED);
        handled(db, anna, RECEIVED.plusDays(1));
        assertThat(rings(db, 60)).containsExactly("anna: 10 30", "bo: 30");
        assertThat(rings(db, 61)).containsExactly("anna: 30");
    }

    /** The new handler hears of the stage that is due; who has it back hears nothing twice. */
    @OnBothDatabases
    void afterAHandOverTheNewHandlerOnly(TestDatabase db) {
        long anna = person(db, "anna");
        long bo = person(db, "bo");
        long id = handled(db, anna, RECEIVED);
        assertThat(rings(db, 60)).containsExactly("anna: 30");
        assign(db, id, bo);
        assertThat(rings(db, 60)).as("the same day").isEmpty();
        assertThat(rings(db, 61)).containsExactly("bo: 29");
        assign(db, id, anna);
        assertThat(rings(db, 62)).isEmpty();
        assertThat(rings(db, 80)).containsExactly("anna: 10");
    }

    @OnBothDatabases
    void whoHasNothingLeftIsNotReminded(TestDatabase db) {
        long anna = person(db, "anna");
        long closed = handled(db, anna, RECEIVED);
        db.doInTransaction(em ->
                new DeadlineWorld(em).received(RECEIVED, null, DeadlineWorld.MUNICIPALITY, DeadlineWorld.HOME_CARE));
        assertThat(rings(db, 60)).containsExactly("anna: 30");
        db.doInTransaction(em -> DeadlineWorld.close(em.find(IncidentCase.class, closed), RECEIVED.plusDays(61)));
        assertThat(rings(db, 80)).isEmpty();
        List<StageReached> left = db.inTransaction(em -> new ToldStore(em).reminders());
        assertThat(left).as("what was told of it is forgotten").isEmpty();
    }

    @OnBothDatabases
    void operationsSayWhen(TestDatabase db) {
        handled(db, person(db, "anna"), RECEIVED);
        days = "none";
        assertThat(rings(db, 60)).isEmpty();
        days = "30";
        assertThat(rings(db, 61)).containsExactly("anna: 29");
    }

    private static long person(TestDatabase db, String login) {
        return db.inTransaction(em -> new DeadlineWorld(em).person(login));
    }

    private static long handled(TestDatabase db, long handler, LocalDate day) {
        return db.inTransaction(em -> new DeadlineWorld(em)
                .handled(day, null, handler, DeadlineWorld.MUNICIPALITY, DeadlineWorld.HOME_CARE)
                .id());
    }

    private static void assign(TestDatabase db, long id, long handler) {
        db.doInTransaction(em -> em.find(IncidentCase.class, id).assign(handler, TestCases.change("assigned")));
    }

    /** Who is reminded at seven in the morning that many days after the report, each with the days left. */
    private List<String> rings(TestDatabase db, int age) {
        fired.forget();
        db.doInTransaction(em -> reminding(em, RECEIVED.plusDays(age)).ring());
        return fired.of(CasesComingDue.class).stream()
                .map(told -> told.to().name() + ": "
                        + told.cases().stream()
                                .map(one -> Long.toString(one.daysLeft()))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private HandlerReminding reminding(EntityManager em, LocalDate day) {
        var reminding = new HandlerReminding();
        reminding.cases = new DeadlineStore(new ScopedRows(em), em);
        reminding.told = new ToldStore(em);
        reminding.rounds = new RoundStore(em);
        reminding.seb = new SebStore(em);
        reminding.clock = DeadlineWorld.morning(day);
        reminding.hour = new AlarmHour(LocalTime.of(6, 30), reminding.clock);
        reminding.mail = fired.event();
        reminding.settings = new AlarmSettings();
        reminding.settings.writtenReminders = days;
        reminding.settings.read();
        return reminding;
    }
}
