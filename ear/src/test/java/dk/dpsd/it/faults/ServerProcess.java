package dk.dpsd.it.faults;

import dk.dpsd.it.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A server of the test's own: the packed application under the same configuration, as a process with its own ports and
 * data, to be killed and started again.
 */
public final class ServerProcess implements AutoCloseable {

    /** What the copied server made while it ran. */
    private static final Set<String> LEFT_BEHIND =
            Set.of("logs", "workarea", "tranlog", "bootstrap.properties", "derby.log");

    private static final Duration START = Duration.ofSeconds(240);
    private final String name;
    private final Path home;
    private final int http = freePort();
    private final Map<String, String> settings = new TreeMap<>();
    private Process process;

    /** Makes the server's folder anew, without starting it. */
    public ServerProcess(String name) {
        this.name = name;
        this.home = Server.target().resolve("servers").resolve(name);
        Folders.delete(home);
        Folders.copy(Server.liberty().resolve("usr/servers").resolve(Server.name()), folder(), LEFT_BEHIND);
        with("http.port", Integer.toString(http));
        with("https.port", Integer.toString(freePort()));
        with("dpsd.data", data().toString());
    }

    /** Gives a setting as an operator would, from the next start on. */
    public ServerProcess with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    public String url() {
        return "http://localhost:" + http;
    }

    /** Everything of this server on the disk, what its process prints too. */
    public Path home() {
        return home;
    }

    public Path data() {
        return home.resolve("data");
    }

    /** The embedded database, to be opened once the server is stopped. */
    public String derbyUrl() {
        return "jdbc:derby:" + data().resolve("derby");
    }

    /** Starts and waits until it says it is ready. */
    public ServerProcess start() {
        launch();
        Server.awaitReady(url(), START);
        return this;
    }

    /** Pulls the plug: no goodbye, no flushing. */
    public void kill() {
        tree().forEach(ProcessHandle::destroyForcibly);
        await(Duration.ofSeconds(30));
    }

    /** Stops as an operator does, with time to finish. */
    public void stop() {
        tree().forEach(ProcessHandle::destroy);
        await(Duration.ofSeconds(90));
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private void launch() {
        try {
            List<String> lines = new ArrayList<>();
            settings.forEach((setting, value) -> lines.add(setting + "=" + value));
            Files.write(folder().resolve("bootstrap.properties"), lines);
            var command =
                    new ProcessBuilder(Server.liberty().resolve("bin/server").toString(), "run", name);
            command.environment().put("WLP_USER_DIR", home.toString());
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.redirectErrorStream(true);
            command.redirectOutput(
                    ProcessBuilder.Redirect.appendTo(home.resolve("console.log").toFile()));
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server has and makes: its configuration, applications and logs. */
    public Path folder() {
        return home.resolve("servers").resolve(name);
    }

    private List<ProcessHandle> tree() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        return all;
    }

    private void await(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server " + name + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
