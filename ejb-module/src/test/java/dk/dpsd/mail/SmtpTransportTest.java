package dk.dpsd.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.mail.model.Letter;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over TLS with a checked certificate, or not at all (R-RES-06, S10); what each answer of a server means (R4). */
class SmtpTransportTest {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");
    private static final Letter LETTER = new Letter(
            7,
            "Åse \"A\" Ødegård",
            "aase@demo.example",
            "Ny utilsigtet hændelse 2026-000123-7",
            "Sagsnummer: 7\nÆØÅ",
            NOON);

    @TempDir
    private static Path directory;

    private static TestKey key;
    private static TestKey otherName;

    @BeforeAll
    static void makeKeys() throws Exception {
        key = new TestKey(directory, "dns:localhost");
        otherName = new TestKey(directory, "dns:elsewhere.example");
    }

    @Test
    void sendsOverTls() throws Exception {
        try (var server = new SmtpStub(key.server(), 0)) {
            assertThat(send(server, key)).isEqualTo(Outcome.SENT);

            assertThat(server.commands().indexOf("TLS"))
                    .as("before anything of the mail")
                    .isPositive()
                    .isLessThan(server.commands().indexOf("MAIL FROM:<dpsd@demo.example>"));
            assertThat(server.messages()).singleElement().satisfies(message -> assertThat(message)
                    .contains("To: =?UTF-8?", "<aase@demo.example>")
                    .contains("Message-ID: <dpsd-7@demo.example>")
                    .contains("Auto-Submitted: auto-generated")
                    .contains("Content-Type: text/plain; charset=UTF-8"));
        }
    }

    @Test
    void oneConnectionServesManyMails() throws Exception {
        try (var server = new SmtpStub(key.server(), 0);
                var line = transport(server.port(), Optional.of(key)).open()) {
            assertThat(line.send(LETTER)).isEqualTo(Outcome.SENT);
            assertThat(line.send(LETTER)).isEqualTo(Outcome.SENT);
            assertThat(server.messages()).hasSize(2);
            assertThat(server.commands()).containsOnlyOnce("TLS");
        }
    }

    @Test
    void aServerWithoutStarttlsGetsNoByteOfTheMail() throws Exception {
        try (var server = new SmtpStub(null, 0)) {
            assertThat(send(server, key)).isEqualTo(Outcome.refused("reason.noTls"));
            assertNothingSent(server);
        }
    }

    @Test
    void aServerThatOffersStarttlsButRefusesItGetsNoByteOfTheMail() throws Exception {
        try (var server = new SmtpStub(key.server(), 0).replying("STARTTLS", "502 not now, not ever")) {
            assertThat(send(server, key)).isEqualTo(Outcome.refused("reason.noTls"));
            assertNothingSent(server);
        }
        try (var server = new SmtpStub(key.server(), 0).replying("STARTTLS", "454 not now")) {
            assertThat(send(server, key)).isEqualTo(Outcome.unreachable("reason.temporary"));
            assertNothingSent(server);
        }
    }

    @Test
    void aCertificateNobodyVouchesForIsRefused() throws Exception {
        try (var server = new SmtpStub(key.server(), 0)) {
            assertThat(send(server, otherName)).isEqualTo(Outcome.refused("reason.badCertificate"));
            assertNothingSent(server);
        }
        try (var server = new SmtpStub(key.server(), 0);
                var line = transport(server.port(), Optional.empty()).open()) {
            assertThat(line.send(LETTER))
                    .as("the platform's authorities")
                    .isEqualTo(Outcome.refused("reason.badCertificate"));
            assertNothingSent(server);
        }
    }

    @Test
    void aCertificateForAnotherServerIsRefused() throws Exception {
        try (var server = new SmtpStub(otherName.server(), 0)) {
            assertThat(send(server, otherName)).isEqualTo(Outcome.refused("reason.badCertificate"));
            assertNothingSent(server);
        }
    }

    @Test
    void aLineThatBreaksIsADelayAndNoRefusal() throws Exception {
        try (var server = new SmtpStub(key.server(), 0).droppingDuringTls()) {
            assertThat(send(server, key)).isEqualTo(Outcome.unreachable("reason.unreachable"));
        }
        int nobody;
        try (var free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        try (var line = transport(nobody, Optional.of(key)).open()) {
            assertThat(line.send(LETTER)).isEqualTo(Outcome.unreachable("reason.unreachable"));
        }
    }

    @Test
    void repliesOfTheServerDecide() throws Exception {
        assertReply("RCPT TO", "550 5.1.1 no such user", Outcome.refused("reason.recipientRefused"));
        assertReply("RCPT TO", "450 4.2.1 mailbox busy", Outcome.delayed("reason.temporary"));
        assertReply("MAIL FROM", "451 4.3.0 try later", Outcome.delayed("reason.temporary"));
        assertReply("MAIL FROM", "550 5.7.1 not you", Outcome.refused("reason.messageRefused"));
        assertReply("MAIL FROM", "530 5.7.0 log in first", Outcome.unreachable("reason.login"));
        assertReply("DATA", "554 5.7.1 spam", Outcome.refused("reason.messageRefused"));
        assertReply("DATA", "452 4.3.1 disk full", Outcome.delayed("reason.temporary"));
    }

    @Test
    void afterARefusedRecipientTheNextMailStillGoes() throws Exception {
        try (var server = new SmtpStub(key.server(), 0).replying("RCPT TO:<aase@", "550 no");
                var line = transport(server.port(), Optional.of(key)).open()) {
            assertThat(line.send(LETTER).kind()).isEqualTo(Outcome.Kind.REFUSED);
            assertThat(line.send(new Letter(8, "Bo", "bo@demo.example", "Emne", "Tekst", NOON)))
                    .isEqualTo(Outcome.SENT);
        }
    }

    /** Names and subjects come from people; nothing of them may begin a header (S4). */
    @Test
    void noTextBecomesAHeader() throws Exception {
        for (String end : List.of("\r\n", "\n", "\r", "\u2028", "\u0085", "\r\n ")) {
            String bad = "A" + end + "Bcc: everyone@demo.example";
            try (var server = new SmtpStub(key.server(), 0);
                    var line = transport(server.port(), Optional.of(key)).open()) {
                assertThat(line.send(new Letter(9, bad, "a@demo.example", bad, "Tekst", NOON)))
                        .isEqualTo(Outcome.SENT);
                assertThat(line.send(
                                new Letter(9, "A", "a@demo.example" + end + "Bcc: b@demo.example", "S", "T", NOON)))
                        .isEqualTo(Outcome.refused("reason.broken"));
                assertThat(server.messages().get(0).lines()).noneMatch(header -> header.startsWith("Bcc"));
                assertThat(server.commands().stream().filter(c -> c.startsWith("RCPT")))
                        .hasSize(1);
            }
        }
    }

    private static void assertReply(String command, String reply, Outcome expected) throws Exception {
        try (var server = new SmtpStub(key.server(), 0).replying(command, reply)) {
            assertThat(send(server, key)).as(command + " " + reply).isEqualTo(expected);
            assertThat(server.messages()).isEmpty();
        }
    }

    private static void assertNothingSent(SmtpStub server) {
        assertThat(server.messages()).isEmpty();
        assertThat(server.commands())
                .noneMatch(c -> c.startsWith("MAIL") || c.startsWith("RCPT") || c.startsWith("DATA"));
    }

    private static Outcome send(SmtpStub server, TestKey trusted) throws IOException {
        try (var line = transport(server.port(), Optional.of(trusted)).open()) {
            return line.send(LETTER);
        }
    }

    static MailTransport transport(int port, Optional<TestKey> trusted) {
        var settings = new SmtpSettings();
        settings.host = Optional.of("localhost");
        settings.port = port;
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = "dpsd@demo.example";
        settings.authorities = trusted.map(TestKey::certificateFile);
        return new SmtpTransport(settings);
    }
}
