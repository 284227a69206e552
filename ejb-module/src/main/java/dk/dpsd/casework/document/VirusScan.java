package dk.dpsd.casework.document;

/** What a virus scanner says to a file. */
interface VirusScan {

    /** The answer; there is no fourth one. */
    enum Verdict {
        CLEAN,
        FOUND,
        /** Nobody said that it is clean. */
        UNKNOWN
    }

    Verdict scan(byte[] content);

    /** No scanner is set up: the checks of the gate are all there is. */
    static VirusScan none() {
        return content -> Verdict.CLEAN;
    }
}
