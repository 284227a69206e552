package dk.dpsd.it.access.signon;

import dk.dpsd.it.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real identity provider, as a process: the published Keycloak, with a realm that speaks like MitID Erhverv's broker
 * (OIDC) and like NemLog-in (OIOSAML 3). Its users stand in {@code keycloak-realm.json}.
 */
final class Keycloak implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(8);

    private final Path home = Server.keycloak();
    private final Path log = Server.target().resolve("keycloak.log");
    private final Process process;

    Keycloak() {
        try {
            forget(home.resolve("data"));
            Path realms = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(realms.resolve("dpsd-realm.json"), realm());
            Path scratch = Files.createDirectories(home.resolve("data/tmp"));
            var command = new ProcessBuilder(List.of(
                    "bash",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--http-host=127.0.0.1",
                    "--http-port=" + Server.providerPort()));
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.environment().put("JAVA_OPTS_APPEND", "-Djava.io.tmpdir=" + scratch);
            command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
            process = command.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String realm() throws IOException {
        try (var text = Keycloak.class.getResourceAsStream("/keycloak-realm.json")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@SERVER@", Server.url())
                    .replace("@SECRET@", PlayedProvider.SECRET)
                    .replace("@LINKED@", OidcTrip.LINKED)
                    .replace("@PRIVILEGES@", SamlAnswer.privileges(OidcTrip.JAMMERBUGT));
        }
    }

    private void await() throws IOException {
        var deadline = Instant.now().plus(START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("Keycloak does not start:\n" + Files.readString(log));
            }
            Server.pause(Duration.ofSeconds(1));
        }
    }

    private static boolean answers() {
        var request = HttpRequest.newBuilder(
                        URI.create(Server.provider() + "/realms/dpsd/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
