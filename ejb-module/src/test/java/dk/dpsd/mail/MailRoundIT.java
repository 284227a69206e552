package dk.dpsd.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.mail.model.Letter;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.MailState;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.MemoryDatabase;
import dk.dpsd.shared.Records;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the outbox to a mail server and back (design 11, R-RES-06, R4, S10). */
class MailRoundIT {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");

    @TempDir
    private static Path directory;

    private static TestKey key;

    private static MemoryDatabase db;

    private final List<Records> told = new ArrayList<>();

    private Instant now = NOON;

    @BeforeAll
    static void open() throws Exception {
        key = new TestKey(directory, "dns:localhost");
        db = new MemoryDatabase();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void emptyTheOutbox() {
        db.doInTransaction(em -> em.createQuery("delete from OutboxMail m").executeUpdate());
    }

    /** Kind and staff by name; the address itself is nobody's business in the log. */
    @Test
    void theAccessLogHearsWhatBecameOfEachMail() {
        long sent = add("a@demo.example");
        long refused = add("b@demo.example");
        var desk = desk();
        desk.claim(sent);
        desk.settle(sent, Outcome.SENT);
        desk.claim(refused);
        desk.settle(refused, Outcome.refused("reason.refused"));
        assertThat(told).extracting(Records::deed).containsExactly("mailSent", "mailRefused");
        assertThat(told).allSatisfy(entry -> {
            assertThat(entry.caseId()).isEqualTo(1);
            assertThat(entry.changes()).extracting(FieldChange::after).containsExactly("CASE_IN_MAILBOX", "Navn");
        });
    }

    @Test
    void whatIsDueIsSentInItsOrder() throws Exception {
        var ids = IntStream.range(0, OutboxDesk.BATCH + 5)
                .mapToObj(i -> add("a" + i + "@demo.example"))
                .toList();
        try (var server = new SmtpStub(key.server(), 0)) {
            round(server.port());
            assertThat(server.commands().stream().filter(c -> c.startsWith("RCPT")))
                    .containsExactlyElementsOf(IntStream.range(0, ids.size())
                            .mapToObj(i -> "RCPT TO:<a" + i + "@demo.example>")
                            .toList());
        }
        assertThat(ids).allSatisfy(id -> assertThat(find(id).state()).isEqualTo(MailState.SENT));
    }

    @Test
    void aServerWithoutTlsIsAVisibleRefusalAndNeverTriedAgain() throws Exception {
        long id = add("a@demo.example");
        try (var server = new SmtpStub(null, 0)) {
            round(server.port());
            now = NOON.plus(Duration.ofDays(2));
            round(server.port());
            assertThat(server.commands().stream().filter(c -> c.startsWith("EHLO")))
                    .hasSize(1);
        }
        assertThat(find(id).state()).isEqualTo(MailState.REFUSED);
        assertThat(find(id).retry().lastError()).isEqualTo("reason.noTls");
    }

    @Test
    void aDeadServerIsADelay() throws Exception {
        long first = add("a@demo.example");
        long second = add("b@demo.example");
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        round(port);
        assertThat(find(first).state()).isEqualTo(MailState.WAITING);
        assertThat(find(first).retry().lastError()).isEqualTo("reason.unreachable");
        assertThat(find(second).retry().attempts()).as("nothing more was tried").isZero();

        try (var server = new SmtpStub(key.server(), port)) {
            round(port);
            assertThat(find(second).state()).isEqualTo(MailState.SENT);
            assertThat(find(first).state()).as("its minute is not over").isEqualTo(MailState.WAITING);
            now = NOON.plus(Duration.ofMinutes(1));
            round(port);
            assertThat(find(first).state()).isEqualTo(MailState.SENT);
            assertThat(server.messages()).hasSize(2);
        }
    }

    @Test
    void oneRefusedRecipientHoldsNobodyUp() throws Exception {
        long refused = add("a@demo.example");
        long delayed = add("b@demo.example");
        long sent = add("c@demo.example");
        try (var server =
                new SmtpStub(key.server(), 0).replying("RCPT TO:<a@", "550 no").replying("RCPT TO:<b@", "450 later")) {
            round(server.port());
        }
        assertThat(find(refused).state()).isEqualTo(MailState.REFUSED);
        assertThat(find(delayed).state()).isEqualTo(MailState.WAITING);
        assertThat(find(sent).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whatNeverSucceedsIsParked() {
        long id = add("a@demo.example");
        for (int i = 0; i < 5; i++) {
            new MailRound(desk(), answering(letter -> Outcome.delayed("reason.temporary"))).run();
            now = now.plus(Duration.ofHours(6));
        }
        assertThat(find(id).state()).isEqualTo(MailState.PARKED);
        assertThat(find(id).retry().attempts()).isEqualTo(3);
    }

    /** Poison: whoever touches it dies before it can say so. */
    @Test
    void aMailThatKillsItsNodeIsParkedToo() {
        long id = add("a@demo.example");
        for (int i = 0; i < 5; i++) {
            try {
                new MailRound(desk(), answering(letter -> {
                            throw new IllegalStateException("killed");
                        }))
                        .run();
            } catch (IllegalStateException killed) {
                assertThat(killed).hasMessage("killed");
            }
            now = now.plus(OutboxDesk.LEASE).plusSeconds(1);
        }
        assertThat(find(id).state()).isEqualTo(MailState.PARKED);
    }

    @Test
    void aMailWhoseCaseEndedMeanwhileSaysNothingAfterwards() {
        long id = add("a@demo.example");
        new MailRound(desk(), answering(letter -> {
                    db.doInTransaction(em -> new OutboxStore(em).erase(1));
                    return Outcome.SENT;
                }))
                .run();
        assertThat(find(id).state()).isEqualTo(MailState.SENT);
        assertThat(find(id).letter().body()).isNull();
    }

    private void round(int port) {
        new MailRound(desk(), SmtpTransportTest.transport(port, Optional.of(key))).run();
    }

    private static MailTransport answering(Function<Letter, Outcome> answer) {
        return () -> new MailTransport.Line() {
            @Override
            public Outcome send(Letter letter) {
                return answer.apply(letter);
            }

            @Override
            public void close() {
                // There is no connection.
            }
        };
    }

    /** The desk with the transactions the container would give it. */
    private OutboxDesk desk() {
        return new OutboxDesk() {
            @Override
            public List<Long> due() {
                return db.inTransaction(em -> with(new OutboxStore(em), super::due));
            }

            @Override
            public Optional<Letter> claim(long id) {
                return db.inTransaction(em -> with(new OutboxStore(em), () -> super.claim(id)));
            }

            @Override
            public void settle(long id, Outcome outcome) {
                db.doInTransaction(em -> with(new OutboxStore(em), () -> {
                    super.settle(id, outcome);
                    return null;
                }));
            }

            private <T> T with(OutboxStore open, Supplier<T> deed) {
                store = open;
                clock = Clock.fixed(now, ZoneOffset.UTC);
                records = new MailRecords(told(), told(), told());
                mostAttempts = 3;
                return deed.get();
            }
        };
    }

    private long add(String address) {
        db.doInTransaction(em -> new OutboxStore(em)
                .add(new MailDraft(MailKind.CASE_IN_MAILBOX, 1L, "Navn", address, "Emne", "Tekst"), NOON));
        return db.inTransaction(em ->
                em.createQuery("select max(m.id) from OutboxMail m", Long.class).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private <T> Event<T> told() {
        return (Event<T>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    told.add((Records) arguments[0]);
                    return null;
                });
    }

    private OutboxMail find(long id) {
        return db.inTransaction(em -> em.find(OutboxMail.class, id));
    }
}
