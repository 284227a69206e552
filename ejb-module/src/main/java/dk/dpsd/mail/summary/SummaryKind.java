package dk.dpsd.mail.summary;

/** The three resuméer of a case (R-RES-01). */
public enum SummaryKind {
    /** Originalt resumé: as it was reported. */
    ORIGINAL,
    /** Nuværende resumé: as it stands now. */
    CURRENT,
    /** Sagsopfølgningsresumé: the entries of the follow-up. */
    FOLLOW_UP
}
