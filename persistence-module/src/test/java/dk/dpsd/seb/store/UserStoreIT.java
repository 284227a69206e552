package dk.dpsd.seb.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.seb.model.Neutralised;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** User administration on the real databases: every question is limited to one CVR (R-SEB-06). */
class UserStoreIT {

    private static final String OWN = "29189439";
    private static final String OTHER = "29190941";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> List.of("Neutralised", "RoleAssignment", "SebUser")
                .forEach(
                        entity -> em.createQuery("delete from " + entity + " x").executeUpdate()));
    }

    @OnBothDatabases
    void anotherOrganisationsUserIsNotThere(TestDatabase db) {
        long id = user(db, "anna", OWN);
        assertThat(db.<Boolean>inTransaction(
                        em -> new UserStore(em).find(OWN, id).isPresent()))
                .isTrue();
        assertThat(db.<Boolean>inTransaction(
                        em -> new UserStore(em).lock(OWN, id).isPresent()))
                .isTrue();
        assertThat(db.<Boolean>inTransaction(
                        em -> new UserStore(em).find(OTHER, id).isPresent()))
                .isFalse();
        assertThat(db.<Boolean>inTransaction(
                        em -> new UserStore(em).lock(OTHER, id).isPresent()))
                .isFalse();
        assertThat(db.<Long>inTransaction(em -> new UserStore(em).count(OTHER))).isZero();
    }

    @OnBothDatabases
    void pagesGoByNameAndKeyAndHoldOneOrganisation(TestDatabase db) {
        user(db, "c", OWN);
        user(db, "a", OWN);
        user(db, "x", OTHER);
        user(db, "b", OWN);
        List<String> first = names(db, Optional.empty(), 2);
        assertThat(first).containsExactly("a", "b");
        assertThat(names(db, Optional.of("b"), 2)).containsExactly("c");
        assertThat(names(db, Optional.of("c"), 2)).isEmpty();
    }

    private static List<String> names(TestDatabase db, Optional<String> after, int most) {
        return db.inTransaction(em -> new UserStore(em)
                .page(OWN, after.map(login -> new SebStore(em).byLogin(login).orElseThrow()), most).stream()
                        .map(SebUser::name)
                        .toList());
    }

    @OnBothDatabases
    void administratorsAreThoseWithTheRoleTodayInAnyCasing(TestDatabase db) {
        give(db, user(db, "now", OWN), "SEBADMINISTRATOR", TODAY, null, true);
        give(db, user(db, "over", OWN), "sebAdministrator", TODAY.minusDays(9), TODAY.minusDays(1), true);
        give(db, user(db, "waiting", OWN), "sebAdministrator", TODAY, null, false);
        give(db, user(db, "elsewhere", OTHER), "sebAdministrator", TODAY, null, true);
        assertThat(db.<List<String>>inTransaction(em -> new UserStore(em)
                        .administratorsOf(OWN, TODAY).stream()
                                .map(SebUser::name)
                                .toList()))
                .containsExactly("now");
    }

    @OnBothDatabases
    void whatWaitsIsFoundByWhenItWasGivenOrByOrganisationAndIsTakenOnce(TestDatabase db) {
        long early = give(db, user(db, "early", OWN), "dpsVogter", TODAY, null, false);
        long other = give(db, user(db, "other", OTHER), "dpsVogter", TODAY, null, false);
        give(db, user(db, "done", OWN), "dpsVogter", TODAY, null, true);
        assertThat(db.<List<Long>>inTransaction(em -> new DeliveryStore(em).givenBefore(NOW)))
                .isEmpty();
        assertThat(db.<List<Long>>inTransaction(em -> new DeliveryStore(em).givenBefore(NOW.plusSeconds(1))))
                .containsExactly(early, other);
        assertThat(db.<List<Long>>inTransaction(em -> new DeliveryStore(em).waitingOf(OWN)))
                .containsExactly(early);
        db.doInTransaction(
                em -> new DeliveryStore(em).lock(List.of(early, other)).forEach(row -> row.delivered(NOW)));
        assertThat(db.<Integer>inTransaction(
                        em -> new DeliveryStore(em).lock(List.of(early, other)).size()))
                .isZero();
    }

    @OnBothDatabases
    void combinationsAreOneOrganisations(TestDatabase db) {
        long user = user(db, "begge", OWN);
        db.doInTransaction(em -> new NeutralisedStore(em).add(new Neutralised(user, "dpsA dpsB", "dpsB", NOW)));
        assertThat(db.<Integer>inTransaction(
                        em -> new NeutralisedStore(em).of(OWN).size()))
                .isOne();
        assertThat(db.<Integer>inTransaction(
                        em -> new NeutralisedStore(em).of(OTHER).size()))
                .isZero();
        assertThat(db.<Boolean>inTransaction(em -> new NeutralisedStore(em).isKnown(user, "dpsA dpsB")))
                .isTrue();
        assertThat(db.<Boolean>inTransaction(em -> new NeutralisedStore(em).isKnown(user, "dpsA dpsC")))
                .isFalse();
    }

    private static long user(TestDatabase db, String login, String cvr) {
        return db.inTransaction(em -> new SebStore(em)
                .add(new SebUser(login, login, login + "@demo.example", cvr))
                .id());
    }

    private static long give(TestDatabase db, long user, String role, LocalDate from, LocalDate to, boolean delivered) {
        return db.inTransaction(em -> {
            var row = new RoleAssignment(user, role, null, false, from);
            row.until(to);
            row.given(user, NOW, null);
            if (delivered) {
                row.delivered(NOW);
            }
            new SebStore(em).add(row);
            return row.id();
        });
    }
}
