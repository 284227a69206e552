package dk.dpsd.seb.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.access.model.ExternalIdentity;
import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.access.store.IdentityStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.seb.Callers;
import dk.dpsd.seb.Home;
import dk.dpsd.seb.SebAdministrators;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.onboarding.MunicipalCredential;
import dk.dpsd.seb.store.RequestStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.MemoryDatabase;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking and answering by the services themselves, as somebody calls who does not use our pages (R-PRIV-04, R-SEB-06). */
class AccessRequestsIT {

    private static final String OURS = "29189439";
    private static final String THEIRS = "29190941";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Wish WISH = new Wish("a@saltum.example", "Saltum", false, "Sagsbehandler", null);

    private static MemoryDatabase db;

    private final Fired fired = new Fired();
    private long administrator;
    private long foreigner;
    private long identity;

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
            for (String entity : List.of("AccessRequest", "ExternalIdentity", "SebUser")) {
                em.createQuery("delete from " + entity + " e").executeUpdate();
            }
            administrator = user(em, "seb.ours", OURS);
            foreigner = user(em, "seb.theirs", THEIRS);
            identity = new IdentityStore(em)
                    .add(new ExternalIdentity(new Claims("urn:a", OURS, "Jammerbugt", "Anna", null), CLOCK.instant()))
                    .id();
        });
    }

    @Test
    void onlyAdministratorsOfTheSameCvrCanBeChosen() {
        assertThatThrownBy(() -> asking(ask -> ask.ask(WISH, foreigner))).isInstanceOf(NotThereException.class);
        asking(ask -> assertThat(ask.form().administrators())
                .extracting(AskForm.Administrator::id)
                .containsExactly(administrator));
        assertThat(fired.of(AccessRequested.class)).isEmpty();
    }

    @Test
    void whoeverAsksTwiceIsRefusedUntilSheWithdraws() {
        ask();
        assertThatThrownBy(() -> asking(ask -> ask.ask(WISH, administrator)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("request.alreadyAsked");
        asking(AskAccess::withdraw);
        asking(ask -> ask.ask(WISH, administrator));
        assertThat(fired.of(AccessRequested.class)).hasSize(2);
        assertThat(fired.of(RecordsDeed.class))
                .extracting(RecordsDeed::deed)
                .containsExactly("accessRequested", "accessWithdrawn", "accessRequested");
    }

    /** The register of this test knows no municipality. */
    @Test
    void aPrivateProviderNeedsAMunicipalsCredential() {
        var wish = new Wish(WISH.email(), WISH.workplace(), true, WISH.wantedRole(), null);
        assertThatThrownBy(() -> asking(ask -> ask.ask(wish, administrator)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("onboarding.notMunicipal");
    }

    @Test
    void anotherOrganisationsAdministratorFindsNothing() {
        PublicId id = ask();
        answering(administrator, answer -> assertThat(answer.sheet(id).open()).isTrue());
        for (Consumer<AnswerAccess> deed : List.<Consumer<AnswerAccess>>of(
                answer -> answer.sheet(id),
                answer -> answer.createUser(id, "anna"),
                answer -> answer.refuse(id, "Nej"))) {
            assertThatThrownBy(() -> answering(foreigner, deed)).isInstanceOf(NotThereException.class);
        }
        answering(foreigner, answer -> assertThat(answer.open()).isEmpty());
        assertThat(fired.of(AccessAnswered.class)).isEmpty();
    }

    @Test
    void creatingMakesTheIdentityTheAccountOnce() {
        PublicId id = ask();
        answering(administrator, answer -> answer.createUser(id, " Anna "));
        long account = db.inTransaction(
                em -> new IdentityStore(em).find(identity).orElseThrow().account());
        SebUser anna = db.inTransaction(em -> new SebStore(em).user(account).orElseThrow());
        assertThat(anna.login()).isEqualTo("anna");
        assertThat(anna.cvr()).isEqualTo(OURS);
        assertThat(anna.email()).isEqualTo("a@saltum.example");
        assertThatThrownBy(() -> answering(administrator, answer -> answer.createUser(id, "anna2")))
                .hasMessage("request.answered");
        assertThatThrownBy(() -> answering(administrator, answer -> answer.refuse(id, "Nej")))
                .hasMessage("request.answered");
        assertThat(fired.of(AccessAnswered.class)).hasSize(1);
    }

    /** She moved to another organisation while the request waited: her new credential gets no account of the old one. */
    @Test
    void aCredentialOfAnotherOrganisationGetsNoAccount() {
        PublicId id = ask();
        db.doInTransaction(em -> new IdentityStore(em)
                .find(identity)
                .orElseThrow()
                .seen(new Claims("urn:a", THEIRS, null, "Anna", null), CLOCK.instant()));
        assertThatThrownBy(() -> answering(administrator, answer -> answer.createUser(id, "anna")))
                .hasMessage("request.credentialGone");
    }

    private PublicId ask() {
        asking(ask -> ask.ask(WISH, administrator));
        return fired.of(AccessRequested.class).get(0).request();
    }

    private void asking(Consumer<AskAccess> deed) {
        db.doInTransaction(em -> {
            var ask = new AskAccess();
            ask.strangers = new Identities(em, identity);
            ask.administrators = administrators(em);
            ask.municipal = municipal();
            ask.requests = new RequestStore(em);
            ask.seb = new SebStore(em);
            ask.clock = CLOCK;
            ask.tell = fired.event();
            ask.records = fired.event();
            deed.accept(ask);
        });
    }

    private void answering(long who, Consumer<AnswerAccess> deed) {
        db.doInTransaction(em -> {
            var answer = new AnswerAccess();
            answer.home = new Home(Callers.account(who), new SebStore(em));
            answer.strangers = new Identities(em, identity);
            answer.municipal = municipal();
            answer.requests = new RequestStore(em);
            answer.seb = new SebStore(em);
            answer.clock = CLOCK;
            answer.tell = fired.event();
            answer.records = fired.event();
            deed.accept(answer);
        });
    }

    private SebAdministrators administrators(EntityManager em) {
        return cvr -> new SebStore(em)
                .users(List.of(administrator, foreigner)).stream()
                        .filter(user -> user.cvr().equals(cvr))
                        .toList();
    }

    private static MunicipalCredential municipal() {
        return new MunicipalCredential(
                new LiveTree() {
                    @Override
                    public Hierarchy current() {
                        return Hierarchy.empty();
                    }
                },
                CLOCK);
    }

    private static long user(EntityManager em, String login, String cvr) {
        return new SebStore(em)
                .add(new SebUser(login, login, login + "@demo.example", cvr))
                .id();
    }

    /** The identities of the database, one of which is calling. */
    private record Identities(EntityManager em, long caller) implements Strangers {

        @Override
        public Stranger calling() {
            return find(caller).orElseThrow(NotThereException::new);
        }

        @Override
        public Optional<Stranger> find(long id) {
            return new IdentityStore(em)
                    .find(id)
                    .filter(i -> i.account() == null)
                    .map(i -> new Stranger(i.id(), i.cvr(), i.organisation(), i.name(), i.email()));
        }

        @Override
        public void link(long id, long account) {
            new IdentityStore(em).lock(id).orElseThrow().belongsTo(account);
        }
    }
}
