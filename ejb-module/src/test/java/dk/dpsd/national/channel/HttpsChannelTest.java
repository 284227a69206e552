package dk.dpsd.national.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dk.dpsd.mail.TestKey;
import dk.dpsd.national.Handed;
import dk.dpsd.national.NotTakenException;
import dk.dpsd.national.TurnedAwayException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "R-ACT-12, R-RES-06: cases leave over TLS to whom the certificate names, and the answer decides what follows")
class HttpsChannelTest {

    @TempDir
    static Path folder;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch late = new CountDownLatch(1);
    private volatile int answer = 201;
    private static TestKey localhost;
    private HttpsServer server;
    private TestKey key = localhost;

    private record Received(String method, String path, String key, String token, String type, String body) {}

    @BeforeAll
    static void makeKey() throws IOException, GeneralSecurityException {
        localhost = new TestKey(folder, "dns:localhost");
    }

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        server = listening(key);
    }

    private HttpsServer listening(TestKey with) throws IOException, GeneralSecurityException {
        var listening = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listening.setHttpsConfigurator(new HttpsConfigurator(with.server()));
        listening.createContext("/", this::take);
        listening.createContext("/slow", exchange -> {
            try {
                late.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        listening.start();
        return listening;
    }

    @AfterEach
    void stop() {
        late.countDown();
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Authorization"),
                headers.getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private ChannelSettings settings(String path) {
        var settings = new ChannelSettings();
        settings.channel = "https";
        settings.url = Optional.of("https://localhost:" + server.getAddress().getPort() + path);
        settings.authorities = Optional.of(key.certificateFile());
        settings.timeoutSeconds = 5;
        return settings;
    }

    private static HttpsChannel channel(ChannelSettings settings) {
        return new HttpsChannel(settings, settings.document().orElseThrow());
    }

    @Test
    void aCaseIsPostedWithAKeyThatStaysTheSame() {
        var settings = settings("/sager");
        settings.token = Optional.of("hemmelig");
        HttpsChannel channel = channel(settings);
        channel.deliver(Handed.full().get());
        channel.deliver(Handed.full().get());
        assertThat(received).hasSize(2);
        assertThat(received.get(0)).isEqualTo(received.get(1));
        assertThat(received.get(0))
                .isEqualTo(new Received(
                        "POST",
                        "/sager",
                        "q0Jt2y9bTn2lXwXyq9_C3-.1",
                        "Bearer hemmelig",
                        "application/json",
                        new DpsdDocument("DPSD", "Styrelsen for Patientsikkerhed")
                                .of(Handed.full().get())
                                .toString()));
    }

    @Test
    void withPutItHasAnAddressOfItsOwn() {
        var settings = settings("/AdverseEvent");
        settings.method = "PUT";
        settings.format = "fhir";
        channel(settings).deliver(Handed.plain().get());
        assertThat(received.get(0).method()).isEqualTo("PUT");
        assertThat(received.get(0).path()).isEqualTo("/AdverseEvent/q0Jt2y9bTn2lXwXyq9.C3-");
        assertThat(received.get(0).type()).isEqualTo("application/fhir+json");
        assertThat(received.get(0).token()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void twoHundredIsTheAcknowledgement(int status) {
        answer = status;
        assertThatCode(() -> channel(settings("/")).deliver(Handed.plain().get()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 413, 422, 499})
    void fourHundredIsFinal(int status) {
        answer = status;
        assertThatThrownBy(() -> channel(settings("/")).deliver(Handed.plain().get()))
                .isInstanceOf(TurnedAwayException.class)
                .hasMessage("http." + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 308, 408, 425, 429, 500, 503})
    void everythingElseIsTriedAgain(int status) {
        answer = status;
        assertThatThrownBy(() -> channel(settings("/")).deliver(Handed.plain().get()))
                .isInstanceOf(NotTakenException.class)
                .hasMessage("http." + status);
    }

    @Test
    void aServerThatIsAwayOrDoesNotAnswerIsTriedAgain() {
        var slow = settings("/slow");
        slow.timeoutSeconds = 1;
        assertThatThrownBy(() -> channel(slow).deliver(Handed.plain().get()))
                .isInstanceOf(NotTakenException.class)
                .hasMessage("net.HttpTimeoutException");
        var away = settings("/");
        late.countDown();
        server.stop(0);
        assertThatThrownBy(() -> channel(away).deliver(Handed.plain().get()))
                .isInstanceOf(NotTakenException.class)
                .hasMessage("net.ConnectException");
    }

    @Test
    void aCertificateNobodyTrustsGetsNothing() {
        var settings = settings("/");
        settings.authorities = Optional.empty();
        assertThatThrownBy(() -> channel(settings).deliver(Handed.plain().get()))
                .isInstanceOf(NotTakenException.class)
                .hasMessage("net.SSLHandshakeException");
        assertThat(received).isEmpty();
    }

    @Test
    void aCertificateForAnotherNameGetsNothing() throws IOException, GeneralSecurityException {
        server.stop(0);
        key = new TestKey(folder, "dns:andet.example");
        server = listening(key);
        assertThatThrownBy(() -> channel(settings("/")).deliver(Handed.plain().get()))
                .isInstanceOf(NotTakenException.class)
                .hasMessage("net.SSLHandshakeException");
        assertThat(received).isEmpty();
    }

    @Test
    void anAddressInTheClearIsNoChannel() {
        var settings = settings("/");
        assertThat(settings.way()).contains(ChannelSettings.Way.HTTPS);
        for (String address : List.of("http://localhost/", "ftp://localhost/", "localhost", "https:///", "%")) {
            settings.url = Optional.of(address);
            assertThat(settings.way()).as(address).isEmpty();
        }
    }
}
