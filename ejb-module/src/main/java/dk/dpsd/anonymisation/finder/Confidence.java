package dk.dpsd.anonymisation.finder;

/** How sure a finder is. None masks anything by itself: a person decides. */
public enum Confidence {
    /** Sikker: the form leaves no doubt, or the case's own fields hold it. */
    SURE,
    /** Sandsynlig: a listed name, or a form in a context that speaks for it. */
    LIKELY,
    /** Tjek: it may be one. */
    CHECK
}
