package dk.dpsd.seb.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** R-GRANT-02: people are found by a part of name or login, and only while their row is valid. */
class UserLookupStoreIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HANDLER = "dpsDecentralSagsbehandler";

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from RoleAssignment a").executeUpdate();
            em.createQuery("delete from SebUser u").executeUpdate();
            user(em, "lise.kardiologi", "Lise Ærø", "DPSDECENTRALSAGSBEHANDLER", null);
            user(em, "ole.kardiologi", "Ole Å", HANDLER, TODAY);
            user(em, "eva.kardiologi", "Eva", HANDLER, TODAY.minusDays(1));
            user(em, "ib.kardiologi", "Ib", "dpsVogter", null);
            user(em, "per.100%", "Per", HANDLER, null);
        });
    }

    private static void user(EntityManager em, String login, String name, String role, LocalDate until) {
        var seb = new SebStore(em);
        SebUser user = seb.add(new SebUser(login, name, login + "@demo.example", null));
        var row = new RoleAssignment(user.id(), role, 5L, true, TODAY.minusYears(1));
        row.until(until);
        row.delivered(Instant.parse("2026-01-01T00:00:00Z"));
        seb.add(row);
    }

    @OnBothDatabases
    void peopleAreFoundWhileTheirRoleLasts(TestDatabase db) {
        assertThat(find(db, "Kardio", TODAY)).containsExactly("Lise Ærø", "Ole Å");
        assertThat(find(db, "kardio", TODAY.plusDays(1))).containsExactly("Lise Ærø");
        assertThat(find(db, "lise", TODAY)).containsExactly("Lise Ærø");
    }

    /** What was typed is text and no pattern. */
    @OnBothDatabases
    void signsOfPatternsAreLetters(TestDatabase db) {
        assertThat(find(db, "%%%", TODAY)).isEmpty();
        assertThat(find(db, "___", TODAY)).isEmpty();
        assertThat(find(db, "00%", TODAY)).containsExactly("Per");
    }

    @OnBothDatabases
    void rolesOfSeveralPeopleComeTogether(TestDatabase db) {
        db.doInTransaction(em -> {
            var store = new UserLookupStore(em);
            List<Long> ids =
                    em.createQuery("select u.id from SebUser u", Long.class).getResultList();
            assertThat(store.assignmentsOf(ids, TODAY)).hasSize(4);
            assertThat(store.assignmentsOf(List.of(), TODAY)).isEmpty();
        });
    }

    private static List<String> find(TestDatabase db, String text, LocalDate day) {
        return db.inTransaction(em -> new UserLookupStore(em)
                .withRole(HANDLER, text, day, 10).stream().map(SebUser::name).toList());
    }
}
