package dk.dpsd.statistics.front;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.Me;
import dk.dpsd.access.WhoAmI;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.deadline.DeadlineWorld;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import dk.dpsd.statistics.run.GroupNames;
import dk.dpsd.statistics.store.FigureStore;
import dk.dpsd.statistics.store.TodayStore;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The start page counts what came in, this week and since its reader was last here")
class StartFiguresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final Scope SCOPE = new Scope(
            Action.SEARCH_CASES,
            List.of(new Branch(new Reach.SubTree(DeadlineWorld.MUNICIPALITY, 1), EnumSet.allOf(CaseState.class))));

    private long reader;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(
                em -> em.createNativeQuery("delete from casework_keyword").executeUpdate());
        DeadlineWorld.empty(db);
        reader = db.inTransaction(em -> new DeadlineWorld(em).person("laeser"));
    }

    private void loggedIn(TestDatabase db, Instant... times) {
        db.doInTransaction(em -> {
            for (Instant time : times) {
                new SebStore(em).loggedIn(reader, time);
            }
        });
    }

    private Today today(TestDatabase db) {
        return db.inTransaction(em -> figures(em).today(Locale.forLanguageTag("da")));
    }

    @OnBothDatabases
    void countsSinceTheLogInBeforeThisOneToTheMoment(TestDatabase db) {
        loggedIn(db, DeadlineWorld.noon(TODAY.minusDays(2)), DeadlineWorld.noon(TODAY));
        db.doInTransaction(em -> {
            var world = new DeadlineWorld(em);
            world.received(TODAY, null, DeadlineWorld.MUNICIPALITY);
            world.received(TODAY.minusDays(2), null, DeadlineWorld.MUNICIPALITY);
            moved(em, world, Duration.ofSeconds(-1), TODAY.minusDays(2));
            DeadlineWorld.reject(world.received(TODAY.minusDays(1), null, DeadlineWorld.MUNICIPALITY), TODAY);
            world.received(TODAY, null, DeadlineWorld.NEIGHBOUR);
        });
        Today today = today(db);
        assertThat(today.lastHere()).isEqualTo(DeadlineWorld.noon(TODAY.minusDays(2)));
        assertThat(today.arrivedSince())
                .as("noon of that day is since, a second before it is not")
                .isEqualTo(3);
        assertThat(today.arrived()).isEqualTo(4);
    }

    private static void moved(EntityManager em, DeadlineWorld world, Duration by, LocalDate day) {
        IncidentCase incident = world.received(day, null, DeadlineWorld.MUNICIPALITY);
        em.flush();
        em.createNativeQuery("update casework_case set received_at = ?1 where id = ?2")
                .setParameter(1, Timestamp.from(DeadlineWorld.noon(day).plus(by)))
                .setParameter(2, incident.id())
                .executeUpdate();
    }

    /** Longer than the two weeks of the other numbers: what ended meanwhile is counted too. */
    @OnBothDatabases
    void whoWasAwayForLongSeesWhatEndedMeanwhile(TestDatabase db) {
        loggedIn(db, DeadlineWorld.noon(TODAY.minusDays(60)), DeadlineWorld.noon(TODAY));
        db.doInTransaction(em -> {
            var world = new DeadlineWorld(em);
            DeadlineWorld.reject(
                    world.received(TODAY.minusDays(50), null, DeadlineWorld.MUNICIPALITY), TODAY.minusDays(49));
            DeadlineWorld.reject(
                    world.received(TODAY.minusDays(61), null, DeadlineWorld.MUNICIPALITY), TODAY.minusDays(49));
        });
        Today today = today(db);
        assertThat(today.arrivedSince()).isEqualTo(1);
        assertThat(today.arrived()).isZero();
        assertThat(today.arrivedBefore()).isZero();
    }

    @OnBothDatabases
    void theFirstTimeThereIsNoLastTime(TestDatabase db) {
        loggedIn(db, DeadlineWorld.noon(TODAY));
        db.doInTransaction(em -> new DeadlineWorld(em).received(TODAY, null, DeadlineWorld.MUNICIPALITY));
        Today today = today(db);
        assertThat(today.lastHere()).isNull();
        assertThat(today.arrivedSince()).isZero();
        assertThat(today.arrived()).isEqualTo(1);
    }

    /** Design 13: what a page costs does not grow with what it counts. */
    @OnBothDatabases
    void costsAsManyStatementsForOneCaseAsForTwoHundred(TestDatabase db) {
        loggedIn(db, DeadlineWorld.noon(TODAY.minusDays(5)), DeadlineWorld.noon(TODAY));
        fill(db, 1);
        List<String> one = db.statementsOf(() -> today(db));
        fill(db, 199);
        List<String> many = db.statementsOf(() -> today(db));
        Today today = today(db);
        assertThat(today.arrivedSince()).isEqualTo(200);
        assertThat(today.rising()).extracting(RisingLine::name).contains("fald");
        assertThat(one).as("who reads, the counts, problems, keywords").hasSize(4);
        assertThat(many).as(many.toString()).hasSize(4);
    }

    private static void fill(TestDatabase db, int cases) {
        db.doInTransaction(em -> {
            var world = new DeadlineWorld(em);
            for (int i = 0; i < cases; i++) {
                IncidentCase incident = world.received(TODAY.minusDays(1), null, DeadlineWorld.MUNICIPALITY);
                em.createNativeQuery("insert into casework_keyword (case_id, folded, word) values (" + incident.id()
                                + ", 'fald', 'fald')")
                        .executeUpdate();
            }
        });
    }

    private StartFigures figures(EntityManager em) {
        var rows = new ScopedRows(em);
        var figures = new StartFigures();
        figures.store = new TodayStore(rows);
        figures.figures = new FigureStore(rows);
        figures.names = new GroupNames(new ClassificationStore(em), new CollectiveAreas(), DeadlineWorld.tree());
        figures.clock = Clock.fixed(TODAY.atTime(18, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        figures.scopes = DeadlineWorld.reaching(SCOPE, figures.clock);
        figures.whoAmI = new WhoAmI() {
            @Override
            public Me me() {
                var user = new SebStore(em).user(reader).orElseThrow();
                return new Me(
                        user.id(),
                        user.login(),
                        user.name(),
                        Set.of(Action.SEARCH_CASES, Action.DRAW_REPORTS),
                        user.previousLoginAt());
            }
        };
        return figures;
    }
}
