package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.access.model.ExternalIdentity;
import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.access.store.IdentityStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.seb.superuser.SuperuserWishes;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.MemoryDatabase;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in through an identity provider, known here or not (domain D.2, R-PRIV-04, R-PRIV-05). */
class SignOnIT {

    private static final String JAMMERBUGT = "29189439";
    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");

    private static MemoryDatabase db;

    private final Fired fired = new Fired();

    @BeforeAll
    static void open() {
        db = new MemoryDatabase();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    void aNewIdentityIsKeptAndNamedByItsNumber() {
        var signedOn = arrive(new Claims("urn:uuid:new", JAMMERBUGT, "Jammerbugt Kommune", "Sygeplejerske", "s@x.dk"));
        var kept = identity("urn:uuid:new");
        assertThat(signedOn).isEqualTo(new SignedOn("mitid:" + kept.id(), false));
        assertThat(kept.organisation()).isEqualTo("Jammerbugt Kommune");
        assertThat(fired.of(RecordsDeed.class)).singleElement().satisfies(deed -> {
            assertThat(deed.deed()).isEqualTo("loggedIn");
            assertThat(deed.cvr()).isEqualTo(JAMMERBUGT);
            assertThat(deed.account()).isNull();
        });
    }

    @Test
    void comingAgainIsTheSameIdentityWithTheNewestName() {
        var first = arrive(new Claims("urn:uuid:twice", JAMMERBUGT, null, "Før", null));
        var again = arrive(new Claims("urn:uuid:twice", JAMMERBUGT, null, "Efter", null));
        assertThat(again).isEqualTo(first);
        assertThat(identity("urn:uuid:twice").name()).isEqualTo("Efter");
    }

    @Test
    void aLinkedIdentityIsKnownAndItsAccountRemembersTheLogIn() {
        arrive(new Claims("urn:uuid:linked", JAMMERBUGT, null, "Kollega", null));
        long account = link("urn:uuid:linked", "kollega");
        fired.forget();
        assertThat(arrive(new Claims("urn:uuid:linked", JAMMERBUGT, null, "Kollega", null))
                        .known())
                .isTrue();
        assertThat(fired.of(RecordsDeed.class))
                .singleElement()
                .extracting(RecordsDeed::account)
                .isEqualTo(account);
        Instant lastLogin = db.inTransaction(
                em -> new SebStore(em).user(account).orElseThrow().lastLoginAt());
        assertThat(lastLogin).isEqualTo(NOON);
    }

    @Test
    void anotherOrganisationsCredentialDoesNotOpenTheAccount() {
        arrive(new Claims("urn:uuid:moved", JAMMERBUGT, null, "Flyttet", null));
        link("urn:uuid:moved", "flyttet");
        refused("signOn.otherCvr", new Claims("urn:uuid:moved", "29190941", null, "Flyttet", null));
        assertThat(identity("urn:uuid:moved").cvr()).isEqualTo(JAMMERBUGT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "2918943", "291894390", "2918943x", "DK29189439", "２９１８９４３９"})
    void aCvrIsEightDigits(String cvr) {
        refused("signOn.noCvr", new Claims("urn:uuid:cvr", cvr, null, "Nogen", null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t"})
    void nobodyComesInWithoutAName(String subject) {
        refused("signOn.noSubject", new Claims(subject, JAMMERBUGT, null, "Nogen", null));
    }

    private void refused(String key, Claims claims) {
        fired.forget();
        assertThatThrownBy(() -> arrive(claims))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
        assertThat(fired.of(RecordsDeed.class)).isEmpty();
    }

    private SignedOn arrive(Claims claims) {
        return db.inTransaction(em -> signOn(em).arrive(claims));
    }

    private SignOn signOn(EntityManager em) {
        var signOn = new SignOn();
        signOn.identities = new IdentityStore(em);
        signOn.seb = new SebStore(em);
        signOn.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        signOn.entrances = new Entrances(new CallerContext(), identity(em), fired.event());
        return signOn;
    }

    private static Identity identity(EntityManager em) {
        var identity = new Identity();
        identity.seb = new SebStore(em);
        identity.identities = new IdentityStore(em);
        identity.superusers = new SuperuserWishes(new SuperuserStore(em), new LiveTree(), new Fired().event());
        identity.roles = new Roles(identity.seb, Clock.fixed(NOON, ZoneOffset.UTC));
        identity.demo = new DemoMode();
        return identity;
    }

    private static ExternalIdentity identity(String subject) {
        return db.inTransaction(em -> new IdentityStore(em).bySubject(subject).orElseThrow());
    }

    private static long link(String subject, String login) {
        return db.inTransaction(em -> {
            var user = new SebStore(em).add(new SebUser(login, login, login + "@x.dk", JAMMERBUGT));
            new IdentityStore(em).bySubject(subject).orElseThrow().belongsTo(user.id());
            return user.id();
        });
    }
}
