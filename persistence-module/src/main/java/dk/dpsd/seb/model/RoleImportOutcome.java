package dk.dpsd.seb.model;

/** What became of a file of role rows. */
public enum RoleImportOutcome {
    DONE,
    /** The file as a whole cannot be used; nothing was changed. */
    REFUSED,
    /** It would end so many roles that somebody has to say so; nothing was changed. */
    NEEDS_CONFIRMATION
}
