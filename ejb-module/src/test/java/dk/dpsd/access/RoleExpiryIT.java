package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.MemoryDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A role counts to the last moment of its last day in Copenhagen, and not a moment longer (design 12). */
class RoleExpiryIT {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static MemoryDatabase db;

    @BeforeAll
    static void open() {
        db = new MemoryDatabase();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @ParameterizedTest(name = "a role until {0}: {1}")
    @CsvSource({
        "2026-01-31, in winter",
        "2026-07-31, in summer",
        "2026-03-28, the evening before summer time begins",
        "2026-03-29, the day summer time begins",
        "2026-10-25, the day summer time ends",
        "2028-02-29, a leap day",
        "2026-12-31, the end of the year",
    })
    void itEndsAtMidnightInCopenhagen(LocalDate lastDay, String when) {
        long user = db.inTransaction(em -> {
            var seb = new SebStore(em);
            var person = seb.add(new SebUser("user." + lastDay, when, "x@demo.example", "29189439"));
            var row = new RoleAssignment(person.id(), Role.VOGTER.sebName(), 1L, true, lastDay.minusYears(1));
            row.until(lastDay);
            row.delivered(lastDay.minusYears(1).atStartOfDay(COPENHAGEN).toInstant());
            seb.add(row);
            return person.id();
        });
        var midnight = lastDay.plusDays(1).atStartOfDay(COPENHAGEN).toInstant();
        assertThat(rolesAt(user, Clock.fixed(midnight.minusNanos(1000), ZoneOffset.UTC)))
                .isOne();
        assertThat(rolesAt(user, Clock.fixed(midnight, ZoneOffset.UTC))).isZero();
    }

    private static int rolesAt(long user, Clock clock) {
        return db.inTransaction(
                em -> new Roles(new SebStore(em), clock).of(user).size());
    }
}
