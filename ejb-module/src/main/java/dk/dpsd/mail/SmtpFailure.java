package dk.dpsd.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an SMTP failure means for the mail. The mail API has no reply codes of its own; they begin the messages of its
 * exceptions.
 */
final class SmtpFailure {

    private static final Pattern REPLY = Pattern.compile("(?s)([45]\\d\\d)[ -].*");
    private static final Set<Integer> LOGIN = Set.of(530, 534, 535, 538);
    private static final int LAST_TEMPORARY = 499;

    private SmtpFailure() {}

    static Outcome whileConnecting(MessagingException e) {
        var chain = chain(e);
        if (e instanceof AuthenticationFailedException) {
            return Outcome.unreachable("reason.login");
        }
        var reply = reply(chain);
        if (reply.isPresent()) {
            boolean temporary = reply.getAsInt() <= LAST_TEMPORARY;
            return temporary ? Outcome.unreachable("reason.temporary") : Outcome.refused("reason.noTls");
        }
        if (chain.stream().anyMatch(SmtpFailure::isLostConnection)) {
            return Outcome.unreachable("reason.unreachable");
        }
        if (says(e, "convert socket to TLS")) {
            return Outcome.refused("reason.badCertificate");
        }
        return says(e, "STARTTLS is required")
                ? Outcome.refused("reason.noTls")
                : Outcome.unreachable("reason.unreachable");
    }

    static Outcome whileSending(MessagingException e) {
        var chain = chain(e);
        var reply = reply(chain);
        if (reply.isEmpty()) {
            boolean io = chain.stream().anyMatch(IOException.class::isInstance);
            return io ? Outcome.unreachable("reason.unreachable") : Outcome.delayed("reason.temporary");
        }
        if (LOGIN.contains(reply.getAsInt())) {
            return Outcome.unreachable("reason.login");
        }
        if (reply.getAsInt() <= LAST_TEMPORARY) {
            return Outcome.delayed("reason.temporary");
        }
        boolean recipient = e instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
        return Outcome.refused(recipient ? "reason.recipientRefused" : "reason.messageRefused");
    }

    private static boolean isLostConnection(Throwable e) {
        return e instanceof SocketException || e instanceof EOFException || e instanceof InterruptedIOException;
    }

    private static boolean says(MessagingException e, String words) {
        return e.getMessage() != null && e.getMessage().contains(words);
    }

    /** The innermost reply: what the server said of the recipient comes behind what became of the mail. */
    private static OptionalInt reply(List<Throwable> chain) {
        return chain.stream()
                .filter(e -> e instanceof MessagingException && e.getMessage() != null)
                .map(e -> REPLY.matcher(e.getMessage()))
                .filter(m -> m.matches())
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .reduce((outer, inner) -> inner);
    }

    private static List<Throwable> chain(Throwable e) {
        var chain = new ArrayList<Throwable>();
        for (var next = e; next != null && !chain.contains(next); next = next.getCause()) {
            chain.add(next);
        }
        return chain;
    }
}
