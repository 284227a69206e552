package dk.dpsd.it.anonymisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server without TLS: whatever is to be sent stays in the outbox, refused, for everybody who looks (R-RES-06). */
final class NoMailServer implements AutoCloseable {

    private final ServerSocket door;

    NoMailServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "mail server without TLS");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                answer(caller);
            } catch (IOException e) {
                // She hung up, or the test is over.
                continue;
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 mail");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(caller, line.startsWith("EHLO") ? "250 mail" : "502 no");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }
}
