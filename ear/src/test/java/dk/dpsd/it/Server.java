package dk.dpsd.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The server under test, as the build tells of it. */
public final class Server {

    private static final Duration START = Duration.ofSeconds(240);

    private Server() {}

    /** Where the server that the build started answers, without a slash at the end. */
    public static String url() {
        return setting("it.url");
    }

    /** The folder {@code ear/target}, for what tests leave behind. */
    public static Path target() {
        return Path.of(setting("it.target"));
    }

    /** Liberty's home, {@code ear/target/liberty/wlp}. */
    public static Path liberty() {
        return Path.of(setting("it.wlp"));
    }

    /** The name of the server that the build started. */
    public static String name() {
        return setting("it.server");
    }

    /** What the server's own log says now. */
    public static String log() {
        try {
            return Files.readString(
                    liberty().resolve("usr/servers").resolve(name()).resolve("logs/messages.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server looks for an identity provider: free for a test to be it, or to start one. */
    public static int providerPort() {
        return Integer.parseInt(setting("it.idp.port"));
    }

    /**
     * The address of that provider, without a slash at the end: under another name than the server's, so that browsers
     * take the two for different sites.
     */
    public static String provider() {
        return "http://127.0.0.1:" + providerPort();
    }

    /** Where the build has unpacked Keycloak. */
    public static Path keycloak() {
        return Path.of(setting("it.keycloak"));
    }

    /** Waits until the server says it is ready, the demo world included. */
    public static void awaitReady() {
        awaitReady(url(), START);
    }

    public static void awaitReady(String url, Duration patience) {
        var deadline = Instant.now().plus(patience);
        while (!Http.at(url).answers("/health/ready")) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(url + "/health/ready does not say ready");
            }
            pause(Duration.ofMillis(250));
        }
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String setting(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("Run with Maven, or give -D" + name);
        }
        return value;
    }
}
