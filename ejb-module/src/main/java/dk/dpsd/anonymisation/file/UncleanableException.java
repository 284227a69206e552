package dk.dpsd.anonymisation.file;

/** A file that cannot be cleaned so that one may rely on it. It can be removed. */
public final class UncleanableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why not; the names are keys of texts. */
    public enum Reason {
        /** It cannot be read to its end, or is locked. */
        BROKEN,
        /** There is more text in it than is ever shown to anybody. */
        TOO_LONG,
        /** Another file in it can neither be looked through nor taken out. */
        EMBEDDED,
        /** A PDF without text: a scanned page. */
        NO_TEXT,
        /** It took too long. */
        TOO_SLOW,
        /** Its text is not what the person saw who decided what is covered. */
        OTHER_TEXT
    }

    UncleanableException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UncleanableException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
