package dk.dpsd.casework.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.document.VirusScan.Verdict;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The virus scanner, played by a few lines that speak its protocol. */
class ClamdTest {

    @ParameterizedTest
    @CsvSource({
        "stream: OK, CLEAN",
        "stream: Eicar-Signature FOUND, FOUND",
        "INSTREAM size limit exceeded. ERROR, UNKNOWN",
        "'', UNKNOWN",
        "OK, UNKNOWN"
    })
    void onlyItsOwnWordForCleanIsClean(String answer, Verdict verdict) throws Exception {
        byte[] content = Files.bytes("x".repeat(200_000));
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> received = CompletableFuture.supplyAsync(() -> serve(server, answer));
            var scan = DocumentSettings.scanner("localhost:" + server.getLocalPort());

            assertThat(scan.scan(content)).isEqualTo(verdict);
            assertThat(received.get()).isEqualTo(content.length);
        }
    }

    @Test
    void aScannerThatIsNotThereSaysNothing() throws IOException {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        assertThat(new Clamd("localhost", port).scan(Files.bytes("x"))).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:", ":3310", "localhost:99999", "localhost:x"})
    void aPlaceThatIsNoneStopsTheStart(String place) {
        assertThatThrownBy(() -> DocumentSettings.scanner(place))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dpsd.antivirus.clamd");
    }

    private static int serve(ServerSocket server, String answer) {
        try (var socket = server.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            int all = 0;
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                all += in.readNBytes(length).length;
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
