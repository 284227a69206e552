package dk.dpsd.casework.model.document;

/** Whether the text in a document is known. */
public enum TextState {
    /** To be read, by a retried job. */
    WAITING,
    READ,
    /** There is none: a picture. */
    NONE,
    /** Kan ikke læses: broken, locked, or too much of it. */
    UNREADABLE
}
