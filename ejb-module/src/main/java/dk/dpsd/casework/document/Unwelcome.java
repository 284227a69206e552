package dk.dpsd.casework.document;

/** A file the gate turns away, where it found out. Not for callers of the gate. */
final class Unwelcome extends Exception {

    private static final long serialVersionUID = 1L;

    static final String EMPTY = "file.empty";
    static final String TOO_LARGE = "file.tooLarge";
    static final String NOT_ALLOWED = "file.notAllowed";
    static final String OTHER_CONTENT = "file.otherContent";
    static final String BROKEN = "file.broken";
    static final String BOMB = "file.bomb";
    static final String ACTIVE = "file.active";
    static final String MIXED = "file.mixed";
    static final String PIXELS = "file.pixels";
    static final String VIRUS = "file.virus";
    static final String NOT_SCANNED = "file.notScanned";

    private final String key;

    Unwelcome(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    String key() {
        return key;
    }
}
