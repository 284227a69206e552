package dk.dpsd.organisation.model;

/** How an import of the register went. */
public enum ImportOutcome {
    RUNNING,
    /** The new generation counts; single rows may have been refused. */
    DONE,
    /** The file as a whole was refused; the register is as before. */
    REFUSED,
    /** The file would close many units: nothing happened, somebody must confirm. */
    NEEDS_CONFIRMATION,
    /** The file was only compared with the register, as it was asked to be; nothing happened. */
    COMPARED,
    /** Something broke or the node died; the register is as before. */
    FAILED
}
