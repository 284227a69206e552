package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A role ends at midnight in Copenhagen, in winter, in summer, and on the nights on which the clocks change. */
class RoleExpiryIT {

    /** The last valid day, and the moment at which it is over. */
    private static final Map<LocalDate, Instant> ENDS = Map.of(
            LocalDate.of(2026, 11, 22), Instant.parse("2026-11-22T23:00:00Z"),
            LocalDate.of(2026, 7, 1), Instant.parse("2026-07-01T22:00:00Z"),
            LocalDate.of(2026, 3, 28), Instant.parse("2026-03-28T23:00:00Z"),
            LocalDate.of(2026, 3, 29), Instant.parse("2026-03-29T22:00:00Z"),
            LocalDate.of(2026, 10, 24), Instant.parse("2026-10-24T22:00:00Z"),
            LocalDate.of(2026, 10, 25), Instant.parse("2026-10-25T23:00:00Z"));

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from RoleAssignment a").executeUpdate();
            em.createQuery("delete from SebUser u").executeUpdate();
        });
    }

    @OnBothDatabases
    void aRoleCountsUntilTheLastMicrosecondOfItsLastDay(TestDatabase db) {
        ENDS.forEach((lastDay, end) -> db.doInTransaction(em -> {
            var seb = new SebStore(em);
            String login = "til." + lastDay;
            long user = seb.add(new SebUser(login, login, login + "@demo.example", null, false))
                    .id();
            var row = new RoleAssignment(user, "dpsVogter", 7L, false, LocalDate.of(2026, 1, 1));
            row.until(lastDay);
            row.delivered(Instant.parse("2026-01-01T00:00:00Z"));
            seb.add(row);
            assertThat(at(seb, end.minusNanos(1000)).of(user)).as(login).hasSize(1);
            assertThat(at(seb, end).of(user)).as(login).isEmpty();
        }));
    }

    private static Roles at(SebStore seb, Instant moment) {
        return new Roles(seb, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
