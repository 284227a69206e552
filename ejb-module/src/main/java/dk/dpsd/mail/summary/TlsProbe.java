package dk.dpsd.mail.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Asks before anything is written whether a mail to an address could travel encrypted (R-RES-06). It is a courtesy: what
 * cannot be found out is left to the outbox, which sends over TLS or not at all.
 */
final class TlsProbe {

    /** What there is to say against an address. */
    enum Objection {
        /** Its domain takes no mail. */
        NO_DOMAIN,
        /** Its servers answer and offer no encryption. */
        NO_TLS
    }

    private static final int MILLIS = 3_000;
    private static final int MOST_HOSTS = 2;
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_LINES = 60;

    private final MailHosts hosts;
    private final int port;

    TlsProbe(MailHosts hosts, int port) {
        this.hosts = hosts;
        this.port = port;
    }

    /** What there is to say against the address; empty where nothing is, or nothing could be found out. */
    Optional<Objection> objection(String address) {
        Optional<List<String>> found = hosts.of(address.substring(address.lastIndexOf('@') + 1));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.get().isEmpty()) {
            return Optional.of(Objection.NO_DOMAIN);
        }
        List<Optional<Boolean>> answers =
                found.get().stream().limit(MOST_HOSTS).map(this::offersTls).toList();
        boolean plain = answers.stream().allMatch(answer -> answer.isPresent() && !answer.get());
        return plain ? Optional.of(Objection.NO_TLS) : Optional.empty();
    }

    /** Empty where the server could not be asked. */
    private Optional<Boolean> offersTls(String host) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), MILLIS);
            socket.setSoTimeout(MILLIS);
            var in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII), LONGEST_LINE);
            if (!reply(in).startsWith("220")) {
                return Optional.empty();
            }
            say(socket, "EHLO dpsd");
            String extensions = reply(in);
            say(socket, "QUIT");
            return extensions.startsWith("250")
                    ? Optional.of(extensions.toUpperCase(java.util.Locale.ROOT).contains("STARTTLS"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** All lines of one reply; the last has a space behind its number. */
    private static String reply(BufferedReader in) throws IOException {
        var all = new StringBuilder();
        for (int i = 0; i < MOST_LINES; i++) {
            String line = in.readLine();
            if (line == null) {
                throw new IOException("the server hung up");
            }
            all.append(line).append('\n');
            if (line.length() < 4 || line.charAt(3) != '-') {
                return all.toString();
            }
        }
        throw new IOException("the server does not stop talking");
    }
}
