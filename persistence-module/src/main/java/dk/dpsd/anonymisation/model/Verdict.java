package dk.dpsd.anonymisation.model;

/** What a person decided about a place in a text, or about a file. */
public enum Verdict {
    /** Maskér: it is covered when the case ends; a file goes. */
    MASK,
    /** Behold: it points out nobody. */
    KEEP
}
