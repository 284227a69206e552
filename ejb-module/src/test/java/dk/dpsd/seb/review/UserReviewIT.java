package dk.dpsd.seb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.access.Roles;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.seb.Callers;
import dk.dpsd.seb.Home;
import dk.dpsd.seb.RolesChanged;
import dk.dpsd.seb.SebAdministrators;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.ReviewStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.MemoryDatabase;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Confirming, revoking and reminding by the services themselves (R-SEB-04, X-24). */
class UserReviewIT {

    private static final String OURS = "29189439";
    private static final String THEIRS = "29190941";
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    private static MemoryDatabase db;

    private final Fired fired = new Fired();
    private Clock clock = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private long administrator;
    private long foreigner;
    private long handler;
    private long role;
    private long ownRole;

    @BeforeAll
    static void open() {
        db = new MemoryDatabase();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void people() {
        db.doInTransaction(em -> {
            for (String entity : List.of("ReviewReminder", "RoleAssignment", "SebUser")) {
                em.createQuery("delete from " + entity + " e").executeUpdate();
            }
            administrator = user(em, "seb.ours", OURS);
            foreigner = user(em, "seb.theirs", THEIRS);
            handler = user(em, "handler", OURS);
            ownRole = role(em, administrator, "sebAdministrator");
            role(em, foreigner, "sebAdministrator");
            role = role(em, handler, "dpsVogter");
        });
    }

    @Test
    void confirmingMakesTheRoleNoMoreOverdue() {
        reviewing(administrator, review -> {
            assertThat(review.page(false, 0).overdue()).isEqualTo(2);
            review.confirm(role, version(review));
        });
        reviewing(administrator, review -> {
            var page = review.page(true, 0);
            assertThat(page.overdue()).isEqualTo(1);
            assertThat(page.users()).extracting(ReviewedUser::id).containsExactly(administrator);
        });
        assertThat(fired.of(RecordsDeed.class)).extracting(RecordsDeed::deed).containsExactly("roleConfirmed");
    }

    @Test
    void aRevokedRoleCountsNoMoreAtTheNextCall() {
        assertThat(rolesOfHandler()).isEqualTo(1);
        reviewing(administrator, review -> review.revoke(role, version(review)));
        assertThat(rolesOfHandler()).isZero();
        assertThat(fired.of(RolesChanged.class)).hasSize(1);
        assertThat(fired.of(RecordsDeed.class)).singleElement().satisfies(deed -> {
            assertThat(deed.deed()).isEqualTo("roleRevoked");
            assertThat(deed.account()).isEqualTo(handler);
            assertThat(deed.cvr()).isEqualTo(OURS);
        });
    }

    @Test
    void anotherOrganisationsAdministratorReachesNoRow() {
        int version = db.inTransaction(
                em -> new SebStore(em).assignment(role).orElseThrow().version());
        assertThatThrownBy(() -> reviewing(foreigner, review -> review.revoke(role, version)))
                .isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> reviewing(foreigner, review -> review.confirm(role, version)))
                .isInstanceOf(NotThereException.class);
        reviewing(foreigner, review -> assertThat(review.export())
                .extracting(ReviewedUser::id)
                .containsExactly(foreigner));
        assertThat(rolesOfHandler()).isEqualTo(1);
    }

    @Test
    void whatWasChangedMeanwhileIsNotJudgedUnseen() {
        reviewing(administrator, review -> review.confirm(role, version(review)));
        assertThatThrownBy(() -> reviewing(administrator, review -> review.revoke(role, version(review) - 1)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("review.changed");
    }

    @Test
    void nobodyLocksHerselfOut() {
        int version = db.inTransaction(
                em -> new SebStore(em).assignment(ownRole).orElseThrow().version());
        assertThatThrownBy(() -> reviewing(administrator, review -> review.revoke(ownRole, version)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("review.ownRole");
    }

    @Test
    void takingTheListOutStandsInTheLogWithItsCount() {
        reviewing(administrator, UserReview::export);
        assertThat(fired.of(RecordsDeed.class)).singleElement().satisfies(deed -> {
            assertThat(deed.deed()).isEqualTo("usersExported");
            assertThat(deed.changes().get(0).after()).isEqualTo("2");
        });
    }

    /** At most one mail an administrator and month, however often the timer runs; none where nothing is overdue. */
    @Test
    void eachAdministratorIsRemindedOnceAMonth() {
        remind();
        remind();
        assertThat(fired.of(ReviewOverdue.class))
                .extracting(mail -> mail.administrator().name() + " " + mail.rows())
                .containsExactlyInAnyOrder("seb.ours 2", "seb.theirs 1");
        clock = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC);
        reviewing(foreigner, review -> review.page(false, 0)
                .users()
                .get(0)
                .roles()
                .forEach(own -> review.confirm(own.id(), own.version())));
        fired.forget();
        remind();
        assertThat(fired.of(ReviewOverdue.class))
                .extracting(mail -> mail.administrator().name())
                .containsExactly("seb.ours");
    }

    private int version(UserReview review) {
        return review.page(false, 0).users().stream()
                .flatMap(user -> user.roles().stream())
                .filter(line -> line.id() == role)
                .findFirst()
                .orElseThrow()
                .version();
    }

    private int rolesOfHandler() {
        return db.inTransaction(
                em -> new Roles(new SebStore(em), clock).of(handler).size());
    }

    private void reviewing(long who, Consumer<UserReview> deed) {
        db.doInTransaction(em -> {
            var review = new UserReview();
            review.home = new Home(Callers.account(who), new SebStore(em));
            review.store = new ReviewStore(em);
            review.reviewing = new Reviewing(review.store, new EmptyTree(), clock);
            review.clock = clock;
            review.changed = fired.event();
            review.records = fired.event();
            deed.accept(review);
        });
    }

    private void remind() {
        db.doInTransaction(em -> {
            SebAdministrators administrators = cvr -> new SebStore(em)
                    .users(List.of(administrator, foreigner)).stream()
                            .filter(user -> user.cvr().equals(cvr))
                            .toList();
            var reminders = new ReviewReminders();
            reminders.store = new ReviewStore(em);
            reminders.administrators = administrators;
            reminders.clock = clock;
            reminders.tell = fired.event();
            reminders.remind();
        });
    }

    private static long user(EntityManager em, String login, String cvr) {
        return new SebStore(em)
                .add(new SebUser(login, login, login + "@demo.example", cvr))
                .id();
    }

    private static long role(EntityManager em, long user, String name) {
        var row = new RoleAssignment(user, name, null, false, LONG_AGO);
        row.delivered(Instant.parse("2025-01-01T10:00:00Z"));
        new SebStore(em).add(row);
        return row.id();
    }

    private static final class EmptyTree extends LiveTree {
        @Override
        public Hierarchy current() {
            return Hierarchy.empty();
        }
    }
}
