package dk.dpsd.access;

/** How a case stands to the holder of a role. */
enum Relation {
    /** The role's unit covers the case's unit. */
    IN_UNIT,
    /** The case's mailbox is the role's unit. */
    IN_MAILBOX,
    /** The case is assigned to the holder. */
    HANDLED,
    /** The holder rejected or deleted the case. */
    DROPPED,
    /** Somebody gave the holder access to the case, of whatever level. */
    GRANTED_READ,
    /** Somebody gave the holder access to the case that lets her add to it. */
    GRANTED_APPEND,
    /** Somebody gave the holder full access to the case. */
    GRANTED_FULL,
    /** The case has no mailbox. */
    UNROUTED
}
