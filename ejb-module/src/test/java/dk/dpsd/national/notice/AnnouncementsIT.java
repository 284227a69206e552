package dk.dpsd.national.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.national.FaultsOf;
import dk.dpsd.national.model.notice.Showing.Level;
import dk.dpsd.national.store.AnnouncementStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-SU-01: the operator tells everybody, for as long as she says")
class AnnouncementsIT {

    private static final Instant NOON = Instant.parse("2026-03-29T10:00:00Z");
    private static final Instant EVENING = NOON.plusSeconds(28_800);

    private final Fired fired = new Fired();

    @BeforeEach
    void empty(TestDatabase db) {
        fired.forget();
        db.doInTransaction(em -> em.createQuery("delete from Announcement a").executeUpdate());
    }

    @OnBothDatabases
    void itIsThereFromItsMomentUntilItsMoment(TestDatabase db) {
        post(db, "Nede søndag kl. 22-24", "Down on Sunday", NOON.plusSeconds(60), EVENING);
        db.doInTransaction(em -> {
            List<AnnouncementLine> lines = announcements(em, NOON).notOver();
            assertThat(lines).hasSize(1);
            assertThat(lines.get(0).isAt(NOON)).isFalse();
            assertThat(lines.get(0).isAt(NOON.plusSeconds(60))).isTrue();
            assertThat(lines.get(0).isAt(EVENING.minusMillis(1))).isTrue();
            assertThat(lines.get(0).isAt(EVENING)).isFalse();
            assertThat(lines.get(0).text(false)).isEqualTo("Nede søndag kl. 22-24");
            assertThat(lines.get(0).text(true)).isEqualTo("Down on Sunday");
            assertThat(announcements(em, EVENING).notOver()).isEmpty();
        });
        assertThat(fired.of(RecordsDeed.class)).extracting(RecordsDeed::deed).containsExactly("announcementPosted");
        assertThat(fired.of(AnnouncementsChanged.class)).hasSize(1);
    }

    @OnBothDatabases
    void takenDownItIsGoneAndStaysOnTheList(TestDatabase db) {
        post(db, "Nede", null, null, EVENING);
        long id = db.inTransaction(em -> announcements(em, NOON).list().get(0).id());
        db.doInTransaction(em -> announcements(em, NOON.plusSeconds(5)).withdraw(id));
        db.doInTransaction(em -> {
            assertThat(announcements(em, NOON.plusSeconds(5)).notOver()).isEmpty();
            assertThat(announcements(em, NOON).list().get(0).until()).isEqualTo(NOON.plusSeconds(5));
            assertThat(announcements(em, NOON).list().get(0).text(true))
                    .as("the Danish text stands for both")
                    .isEqualTo("Nede");
        });
        assertThatThrownBy(
                        () -> db.doInTransaction(em -> announcements(em, NOON).withdraw(id + 1)))
                .isInstanceOf(NotThereException.class);
    }

    /** Design 13. */
    @OnBothDatabases
    void aListCostsOneStatement(TestDatabase db) {
        for (int i = 0; i < 4; i++) {
            post(db, "Nede " + i, null, null, EVENING);
        }
        assertThat(db.statementsOf(() -> db.doInTransaction(
                        em -> assertThat(announcements(em, NOON).list()).hasSize(4))))
                .hasSize(1);
        assertThat(db.statementsOf(() -> db.doInTransaction(
                        em -> assertThat(announcements(em, NOON).notOver()).hasSize(4))))
                .hasSize(1);
    }

    /** All that is wrong is said at once, each beside its field. */
    @OnBothDatabases
    void whatSaysNothingOrIsOverIsRefused(TestDatabase db) {
        refused(db, wanted("  ", null, null, EVENING), "danish text.missing");
        refused(db, wanted("x".repeat(1001), null, null, EVENING), "danish text.long");
        refused(db, wanted("x", "y".repeat(1001), null, EVENING), "english text.long");
        refused(db, wanted("x", null, null, null), "until announcement.days");
        refused(db, wanted("x", null, null, NOON), "until announcement.days");
        refused(db, wanted("x", null, EVENING, EVENING), "until announcement.days");
        refused(db, wanted(" ", null, null, null), "danish text.missing", "until announcement.days");
        refused(
                db,
                new Announcements.Wanted("x", null, null, null, Level.WARNING, true, Set.of("until")),
                "until announcement.moment");
        refused(
                db,
                new Announcements.Wanted(" ", null, null, EVENING, Level.WARNING, true, Set.of("from")),
                "danish text.missing",
                "from announcement.moment");
        post(db, "x".repeat(1000), null, null, NOON.plusSeconds(1));
    }

    /** It would stand over every page, outside every erasure; where to turn may be said. */
    @OnBothDatabases
    void whatNamesSomebodyIsRefused(TestDatabase db) {
        String named = "Karen Holm 070761-4285 har meldt fejl";
        refused(db, wanted(named, null, null, EVENING), "danish text.person");
        refused(db, wanted("Nede", "Patient 070761-4285", null, EVENING), "english text.person");
        refused(
                db,
                wanted(named, named, null, null),
                "danish text.person",
                "english text.person",
                "until announcement.days");
        db.doInTransaction(em ->
                assertThat(announcements(em, NOON).list()).as("nothing went up").isEmpty());
        assertThat(fired.of(RecordsDeed.class)).as("nor into the log").isEmpty();
        post(db, "Skriv til hjaelp@drift.example, eller ring på telefon 70 10 20 30.", null, null, EVENING);
    }

    private void refused(TestDatabase db, Announcements.Wanted wanted, String... faults) {
        assertThatThrownBy(
                        () -> db.doInTransaction(em -> announcements(em, NOON).post(wanted)))
                .satisfies(refusal -> assertThat(FaultsOf.refusal(refusal)).containsExactly(faults));
    }

    private static Announcements.Wanted wanted(String danish, String english, Instant from, Instant until) {
        return new Announcements.Wanted(danish, english, from, until, Level.WARNING, true, Set.of());
    }

    private void post(TestDatabase db, String danish, String english, Instant from, Instant until) {
        db.doInTransaction(em -> announcements(em, NOON).post(wanted(danish, english, from, until)));
    }

    private Announcements announcements(EntityManager em, Instant now) {
        var announcements = new Announcements();
        announcements.store = new AnnouncementStore(em);
        announcements.changed = fired.event();
        announcements.log = fired.event();
        announcements.clock = Clock.fixed(now, ZoneOffset.UTC);
        announcements.user = new Somebody();
        return announcements;
    }

    private static final class Somebody implements CurrentUser {
        @Override
        public Optional<Long> id() {
            return Optional.of(1L);
        }

        @Override
        public String name() {
            return "operator.national";
        }

        @Override
        public Optional<String> address() {
            return Optional.empty();
        }
    }
}
