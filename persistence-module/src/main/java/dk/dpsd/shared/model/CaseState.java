package dk.dpsd.shared.model;

/**
 * Where a case stands (domain A.21). Lives here and not in casework, because rights are tied to it and access stands left
 * of casework.
 */
public enum CaseState {
    /** Modtaget: in the inbox of a mailbox, or in "Uden postkasse". */
    RECEIVED,
    /** Under behandling: has a handler. */
    IN_PROGRESS,
    /** Lukket: anonymised, declared and on its way to the authority. Never opened again. */
    CLOSED,
    /** Afvist by an initial receiver. */
    REJECTED,
    /** Slettet by a case handler. */
    DELETED;

    public boolean isDropped() {
        return this == REJECTED || this == DELETED;
    }

    /** Open cases follow the tree; ended ones keep the ancestors they had (design 3). */
    public boolean isOpen() {
        return this == RECEIVED || this == IN_PROGRESS;
    }
}
