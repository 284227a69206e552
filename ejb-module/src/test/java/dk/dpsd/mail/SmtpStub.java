package dk.dpsd.mail;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/** A mail server for tests: offers STARTTLS with a given key, or none, and writes down everything it hears. */
final class SmtpStub implements Closeable {

    private final ServerSocket listener;
    private final SSLContext tls;
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private volatile boolean dropsDuringTls;

    /** @param tls what it speaks after STARTTLS; null for a server that does not offer it */
    SmtpStub(SSLContext tls, int port) throws IOException {
        this.tls = tls;
        listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "smtp-stub");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** From now on every command that begins like this gets this reply. */
    SmtpStub replying(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    SmtpStub droppingDuringTls() {
        dropsDuringTls = true;
        return this;
    }

    /** What it was told, without the mails themselves; {@code TLS} stands where the line became encrypted. */
    List<String> commands() {
        return commands;
    }

    List<String> messages() {
        return messages;
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket plain = listener.accept()) {
                talk(plain);
            } catch (SSLException e) {
                commands.add("TLS-FAILED");
            } catch (IOException e) {
                commands.add("GONE");
            }
        }
    }

    private void talk(Socket plain) throws IOException {
        Socket socket = plain;
        var in = reader(socket);
        say(socket, "220 stub");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            String fixed = fixedReply(line);
            if (fixed != null) {
                say(socket, fixed);
            } else if (line.startsWith("EHLO")) {
                say(socket, tls != null && socket == plain ? "250-stub\r\n250 STARTTLS" : "250 stub");
            } else if (line.equals("STARTTLS")) {
                say(socket, "220 go");
                if (dropsDuringTls) {
                    return;
                }
                var secure = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), false);
                secure.setUseClientMode(false);
                secure.startHandshake();
                commands.add("TLS");
                socket = secure;
                in = reader(socket);
            } else if (line.equals("DATA")) {
                say(socket, "354 go");
                messages.add(message(in));
                say(socket, "250 taken");
            } else if (line.equals("QUIT")) {
                say(socket, "221 bye");
                return;
            } else {
                say(socket, "250 fine");
            }
        }
    }

    private String fixedReply(String line) {
        return replies.entrySet().stream()
                .filter(reply -> line.startsWith(reply.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String message(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void say(Socket socket, String reply) throws IOException {
        var line = new ByteArrayOutputStream();
        line.writeBytes((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        line.writeTo(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
