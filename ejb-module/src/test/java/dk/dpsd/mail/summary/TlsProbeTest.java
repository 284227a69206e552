package dk.dpsd.mail.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.mail.summary.TlsProbe.Objection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** R-RES-06: who could only be written to in the clear is refused before anything is written. */
class TlsProbeTest {

    @Test
    void aServerWithoutEncryptionIsObjectedTo() throws IOException {
        assertThat(asked("220 mail", "250-mail\r\n250-SIZE 1000\r\n250 8BITMIME"))
                .contains(Objection.NO_TLS);
    }

    @Test
    void aServerWithEncryptionIsFine() throws IOException {
        assertThat(asked("220 mail", "250-mail\r\n250-STARTTLS\r\n250 8BITMIME"))
                .isEmpty();
        assertThat(asked("220-hello\r\n220 mail", "250 starttls")).isEmpty();
    }

    @Test
    void aServerThatDoesNotSayIsLeftToTheOutbox() throws IOException {
        assertThat(asked("554 go away", "250 mail")).isEmpty();
        assertThat(asked("220 mail", "421 not now")).isEmpty();
        assertThat(asked("", "")).isEmpty();
    }

    @Test
    void aDomainWithoutAServerTakesNoMail() {
        assertThat(new TlsProbe(domain -> Optional.of(List.of()), 1).objection("a@b.example"))
                .contains(Objection.NO_DOMAIN);
    }

    @Test
    void withoutNameServerOrWithAClosedPortNothingIsSaidAgainstIt() throws IOException {
        assertThat(new TlsProbe(domain -> Optional.empty(), 1).objection("a@b.example"))
                .isEmpty();
        int closed;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalPort();
        }
        assertThat(new TlsProbe(domain -> Optional.of(List.of("localhost")), closed).objection("a@b.example"))
                .isEmpty();
    }

    private static Optional<Objection> asked(String greeting, String extensions) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> serve(server, greeting, extensions));
            return new TlsProbe(
                            domain -> {
                                assertThat(domain).isEqualTo("b.example");
                                return Optional.of(List.of("localhost"));
                            },
                            server.getLocalPort())
                    .objection("a@b.example");
        }
    }

    private static void serve(ServerSocket server, String greeting, String extensions) {
        try (var socket = server.accept()) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            if (greeting.isEmpty()) {
                return;
            }
            socket.getOutputStream().write((greeting + "\r\n").getBytes(StandardCharsets.US_ASCII));
            in.readLine();
            socket.getOutputStream().write((extensions + "\r\n").getBytes(StandardCharsets.US_ASCII));
            in.readLine();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
