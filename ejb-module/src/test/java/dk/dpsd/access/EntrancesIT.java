package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.LogInOutcome.Paused;
import dk.dpsd.access.LogInOutcome.Refused;
import dk.dpsd.access.LogInOutcome.Welcome;
import dk.dpsd.access.model.Credential;
import dk.dpsd.access.store.CredentialStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.MemoryDatabase;
import dk.dpsd.shared.RecordsDeed;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the access log is told of attempts to log in (S7, domain B.9 "log practice"). */
class EntrancesIT {

    private static final String RIGHT = "Rigtig-Adgangskode-1!";
    private static final String WRONG = "Hemmelig-Forkert-2!";
    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");

    private static MemoryDatabase db;

    private final List<RecordsDeed> told = new ArrayList<>();
    private final List<String> by = new ArrayList<>();
    private final CallerContext callers = new CallerContext();

    @BeforeAll
    static void open() {
        db = new MemoryDatabase();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void oneAccount() {
        db.doInTransaction(em -> {
            em.createQuery("delete from Credential c").executeUpdate();
            em.createQuery("delete from SebUser u").executeUpdate();
            var user = new SebStore(em).add(new SebUser("anna", "Anna", "anna@demo.example", "29189439"));
            new CredentialStore(em).add(new Credential(user.id(), Passwords.hash(RIGHT)));
        });
    }

    @Test
    void twentyWrongPasswordsAreTwentyEntriesAndPauses() {
        int pauses = 0;
        for (int i = 0; i < 20; i++) {
            pauses += attempt("anna", WRONG) instanceof Paused ? 1 : 0;
        }
        assertThat(told).hasSize(20).allMatch(deed -> "29189439".equals(deed.cvr()) && deed.account() != null);
        assertThat(told.stream().filter(deed -> "logInPaused".equals(deed.deed())))
                .hasSize(pauses);
        assertThat(told.stream().filter(deed -> "logInFailed".equals(deed.deed())))
                .hasSize(20 - pauses);
        assertThat(pauses).isBetween(10, 19);
        assertThat(by).containsOnly("ukendt");
    }

    @Test
    void whatWasTypedIsNowhere() {
        String cpr = "010203-1234";
        assertThat(attempt(cpr, WRONG)).isInstanceOf(Refused.class);
        assertThat(attempt(RIGHT, "anna")).isInstanceOf(Refused.class);
        assertThat(attempt("anna", WRONG)).isInstanceOf(Refused.class);
        assertThat(told).extracting(RecordsDeed::deed).containsExactly("logInUnknown", "logInUnknown", "logInFailed");
        assertThat(told.get(0)).isEqualTo(new RecordsDeed(null, null, "logInUnknown", List.of()));
        for (String typed : List.of(cpr, WRONG, RIGHT)) {
            assertThat(told.toString()).doesNotContain(typed);
            assertThat(everything()).doesNotContain(typed);
        }
    }

    @Test
    void whoCameInIsToldAsHerself() {
        assertThat(attempt("Anna ", RIGHT)).isInstanceOf(Welcome.class);
        assertThat(told).extracting(RecordsDeed::deed).containsExactly("loggedIn");
        assertThat(by).containsExactly("anna");
    }

    private LogInOutcome attempt(String login, String password) {
        return db.inTransaction(em -> {
            var logIn = new LogIn();
            logIn.seb = new SebStore(em);
            logIn.credentials = new CredentialStore(em);
            logIn.clock = Clock.fixed(NOON, ZoneOffset.UTC);
            logIn.entrances = new Entrances(callers, known(), event());
            return logIn.attempt(login, password);
        });
    }

    private static Identity known() {
        return new Identity() {
            @Override
            public Caller of(String principal) {
                return new Caller.Person(1, principal, null, List.of(), Set.of());
            }
        };
    }

    @SuppressWarnings("unchecked")
    private Event<RecordsDeed> event() {
        return (Event<RecordsDeed>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    told.add((RecordsDeed) arguments[0]);
                    by.add(callers.name());
                    return null;
                });
    }

    /** Every column of every table, as text. */
    private static String everything() {
        return db.inTransaction(em -> {
            var text = new StringBuilder();
            List<?> tables = em.createNativeQuery("select t.tablename from sys.systables t where t.tabletype = 'T'")
                    .getResultList();
            for (Object table : tables) {
                for (Object row :
                        em.createNativeQuery("select * from \"" + table + "\"").getResultList()) {
                    text.append(row instanceof Object[] columns ? Arrays.toString(columns) : row);
                }
            }
            return text.toString();
        });
    }
}
