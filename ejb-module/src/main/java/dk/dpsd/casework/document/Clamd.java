package dk.dpsd.casework.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The virus scanner ClamAV, asked over the network in the way of its INSTREAM command. */
final class Clamd implements VirusScan {

    private static final Logger LOG = System.getLogger(Clamd.class.getName());
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 30_000;

    private final String host;
    private final int port;

    Clamd(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Verdict scan(byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return verdict(answer(socket.getInputStream()));
        } catch (IOException e) {
            LOG.log(
                    Level.ERROR,
                    "The virus scanner at {0}:{1} does not answer ({2}); attached files are refused until it does. Start"
                            + " clamd, or correct dpsd.antivirus.clamd.",
                    host,
                    Integer.toString(port),
                    e.getMessage());
            return Verdict.UNKNOWN;
        }
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int at = 0; at < content.length; at += PIECE) {
            int length = Math.min(PIECE, content.length - at);
            out.writeInt(length);
            out.write(content, at, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "The virus scanner refused an attached file: {0}", answer);
            return Verdict.FOUND;
        }
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        LOG.log(
                Level.ERROR,
                "The virus scanner answered \"{0}\"; the attached file is refused. Look into the log of clamd; its"
                        + " StreamMaxLength must not be below dpsd.documents.largest-mb.",
                answer);
        return Verdict.UNKNOWN;
    }
}
