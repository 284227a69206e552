package dk.dpsd.seb.store;

import dk.dpsd.access.model.ExternalIdentity;
import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.access.store.IdentityStore;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Two organisations with a few users, for the stores of user administration. */
final class SebTables {

    static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final String OURS = "29189439";
    static final String THEIRS = "29190941";

    private SebTables() {}

    static void empty(TestDatabase db) {
        db.doInTransaction(em -> List.of(
                        "ReviewReminder",
                        "AccessRequest",
                        "OnboardingStep",
                        "PrivateProvider",
                        "ExternalIdentity",
                        "RoleAssignment",
                        "SebUser")
                .forEach(
                        entity -> em.createQuery("delete from " + entity + " e").executeUpdate()));
    }

    static SebUser user(EntityManager em, String login, String cvr) {
        return new SebStore(em).add(new SebUser(login, login, login + "@demo.example", cvr));
    }

    /** A delivered role from that day on. */
    static RoleAssignment role(EntityManager em, SebUser user, String role, LocalDate since) {
        var row = new RoleAssignment(user.id(), role, null, false, since);
        row.delivered(NOON);
        new SebStore(em).add(row);
        return row;
    }

    static ExternalIdentity identity(EntityManager em, String subject, String cvr) {
        return new IdentityStore(em).add(new ExternalIdentity(new Claims(subject, cvr, null, subject, null), NOON));
    }
}
