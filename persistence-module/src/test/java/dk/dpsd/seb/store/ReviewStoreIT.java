package dk.dpsd.seb.store;

import static dk.dpsd.seb.store.SebTables.NOON;
import static dk.dpsd.seb.store.SebTables.OURS;
import static dk.dpsd.seb.store.SebTables.THEIRS;
import static dk.dpsd.seb.store.SebTables.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.seb.model.ReviewReminder;
import dk.dpsd.seb.model.ReviewRule;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** The half-yearly review on the real databases (R-SEB-04, R-SEB-05). */
class ReviewStoreIT {

    private static final String VOGTER = "dpsVogter";
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);

    @BeforeEach
    void empty(TestDatabase db) {
        SebTables.empty(db);
    }

    @OnBothDatabases
    void usersComeByNameAPageAtATimeOfOwnOrganisationOnly(TestDatabase db) {
        db.doInTransaction(em -> {
            for (String login : List.of("d", "b", "c", "a")) {
                SebTables.role(em, SebTables.user(em, login, OURS), VOGTER, LONG_AGO);
            }
            SebTables.role(em, SebTables.user(em, "foreign", THEIRS), VOGTER, LONG_AGO);
            SebTables.user(em, "without role", OURS);
        });
        db.doInTransaction(em -> {
            var store = new ReviewStore(em);
            var first = store.users(OURS, TODAY, false, 0, 2);
            assertThat(first).extracting(SebUser::name).containsExactly("a", "b");
            assertThat(store.users(OURS, TODAY, false, first.get(1).id(), 10))
                    .extracting(SebUser::name)
                    .containsExactly("c", "d");
            assertThat(store.users(THEIRS, TODAY, false, 0, 10))
                    .extracting(SebUser::name)
                    .containsExactly("foreign");
        });
    }

    @OnBothDatabases
    void anotherOrganisationsRowIsNotReached(TestDatabase db) {
        long row = db.inTransaction(em -> SebTables.role(em, SebTables.user(em, "a", OURS), VOGTER, LONG_AGO)
                .id());
        db.doInTransaction(em -> {
            var store = new ReviewStore(em);
            var user = store.lockRow(OURS, row, TODAY).orElseThrow().userId();
            assertThat(store.lockRow(THEIRS, row, TODAY)).isEmpty();
            assertThat(store.rows(OURS, List.of(user), TODAY)).hasSize(1);
            assertThat(store.rows(THEIRS, List.of(user), TODAY)).isEmpty();
        });
    }

    /** What the database calls overdue is what the rule does, row by row around the limit. */
    @OnBothDatabases
    void theDatabaseAndTheRuleAgree(TestDatabase db) {
        var limit = ReviewRule.limitMoment(TODAY);
        var rows = db.<List<RoleAssignment>>inTransaction(em -> {
            var all = new ArrayList<RoleAssignment>();
            for (int days = -2; days <= 2; days++) {
                var user = SebTables.user(em, "u" + days, OURS);
                all.add(SebTables.role(
                        em, user, "fromFeed", ReviewRule.limit(TODAY).plusDays(days)));
                var given = SebTables.role(em, user, "given", LONG_AGO);
                given.given(1, limit.plusSeconds(days), null);
                all.add(given);
                var reviewed = SebTables.role(em, user, "reviewed", LONG_AGO);
                reviewed.given(1, NOON.minusSeconds(400L * 86400), null);
                reviewed.confirmed(1, limit.plusSeconds(days));
                all.add(reviewed);
            }
            return all;
        });
        long expected =
                rows.stream().filter(row -> ReviewRule.isOverdue(row, TODAY)).count();
        assertThat(expected).isEqualTo(6);
        db.doInTransaction(em -> {
            var store = new ReviewStore(em);
            assertThat(store.overdue(OURS, TODAY)).isEqualTo(expected);
            assertThat(store.overdue(THEIRS, TODAY)).isZero();
            assertThat(store.overdueOrganisations(TODAY)).containsExactly(OURS);
            assertThat(store.users(OURS, TODAY, true, 0, 10))
                    .extracting(SebUser::login)
                    .containsExactly("u-1", "u-2");
        });
    }

    @OnBothDatabases
    void anEndedRoleIsNoMoreReviewed(TestDatabase db) {
        long row = db.inTransaction(em -> {
            var ended = SebTables.role(em, SebTables.user(em, "a", OURS), VOGTER, LONG_AGO);
            ended.endBefore(TODAY);
            return ended.id();
        });
        db.doInTransaction(em -> {
            var store = new ReviewStore(em);
            assertThat(store.lockRow(OURS, row, TODAY)).isEmpty();
            assertThat(store.overdue(OURS, TODAY)).isZero();
            assertThat(store.users(OURS, TODAY, false, 0, 10)).isEmpty();
        });
    }

    @OnBothDatabases
    void aReminderCountsForItsMonth(TestDatabase db) {
        var june = YearMonth.of(2026, 6);
        long account = db.inTransaction(em -> SebTables.user(em, "a", OURS).id());
        db.doInTransaction(em -> {
            var store = new ReviewStore(em);
            assertThat(store.isReminded(account, june)).isFalse();
            store.add(new ReviewReminder(account, june, NOON));
        });
        db.doInTransaction(em -> {
            var store = new ReviewStore(em);
            assertThat(store.isReminded(account, june)).isTrue();
            assertThat(store.isReminded(account, june.plusMonths(1))).isFalse();
        });
    }

    /** R-SEB-06: whoever holds the role there; all her valid rows, so that forbidden combinations show. */
    @OnBothDatabases
    void holdersAreThoseOfTheOrganisation(TestDatabase db) {
        db.doInTransaction(em -> {
            var ours = SebTables.user(em, "ours", OURS);
            SebTables.role(em, ours, "SEBadministrator", LONG_AGO);
            SebTables.role(em, ours, VOGTER, LONG_AGO);
            SebTables.role(em, SebTables.user(em, "theirs", THEIRS), "sebAdministrator", LONG_AGO);
            SebTables.role(em, SebTables.user(em, "later", OURS), "sebAdministrator", TODAY.plusDays(1));
        });
        db.doInTransaction(em -> assertThat(new AdministratorStore(em).rowsOfHolders(OURS, "sebAdministrator", TODAY))
                .extracting(RoleAssignment::roleName)
                .containsExactlyInAnyOrder("SEBadministrator", VOGTER));
    }

    @OnBothDatabases
    void aLogInIsNotedWithoutAConflict(TestDatabase db) {
        var user = db.<SebUser>inTransaction(em -> SebTables.user(em, "a", OURS));
        db.doInTransaction(em -> {
            var loaded = new SebStore(em).user(user.id()).orElseThrow();
            db.doInTransaction(other -> new SebStore(other).loggedIn(user.id(), NOON));
            new SebStore(em).loggedIn(loaded.id(), NOON);
        });
        assertThat(db.<Object>inTransaction(
                        em -> new SebStore(em).user(user.id()).orElseThrow().lastLoginAt()))
                .isEqualTo(NOON);
    }

    @OnBothDatabases
    void theLogInBeforeThisOneIsKept(TestDatabase db) {
        var user = db.<SebUser>inTransaction(em -> SebTables.user(em, "a", OURS));
        db.doInTransaction(em -> new SebStore(em).loggedIn(user.id(), NOON.minusSeconds(86_400)));
        assertThat(db.<Object>inTransaction(
                        em -> new SebStore(em).user(user.id()).orElseThrow().previousLoginAt()))
                .as("her first time")
                .isNull();
        db.doInTransaction(em -> new SebStore(em).loggedIn(user.id(), NOON));
        var known =
                db.<SebUser>inTransaction(em -> new SebStore(em).user(user.id()).orElseThrow());
        assertThat(known.previousLoginAt()).isEqualTo(NOON.minusSeconds(86_400));
        assertThat(known.lastLoginAt()).isEqualTo(NOON);
    }
}
