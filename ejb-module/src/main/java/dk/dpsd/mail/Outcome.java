package dk.dpsd.mail;

/**
 * What became of one try to send a mail.
 *
 * @param reason a key of the text bundle, null where it was sent: never an address, never what a server wrote
 */
public record Outcome(Kind kind, String reason) {

    /** What follows from a try. */
    public enum Kind {
        SENT,
        /** Never again: it is shown why (R-RES-06). */
        REFUSED,
        /** Later; the mails behind it may still go. */
        DELAYED,
        /** Later, and the mails behind it as well: the server is not there. */
        UNREACHABLE
    }

    static final Outcome SENT = new Outcome(Kind.SENT, null);

    static Outcome refused(String reason) {
        return new Outcome(Kind.REFUSED, reason);
    }

    static Outcome delayed(String reason) {
        return new Outcome(Kind.DELAYED, reason);
    }

    static Outcome unreachable(String reason) {
        return new Outcome(Kind.UNREACHABLE, reason);
    }
}
