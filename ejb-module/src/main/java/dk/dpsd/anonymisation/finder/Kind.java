package dk.dpsd.anonymisation.finder;

/** What kind of thing points out a person; where two findings overlap, the earlier kind is believed. */
public enum Kind {
    /** CPR-nummer or replacement number (domain D.1), or the last four digits beside a birth date. */
    CPR,
    EMAIL,
    /** The address or handle of somebody's profile. */
    URL,
    PHONE,
    /** Postal address: street and number, with floor and town where they stand there. */
    ADDRESS,
    BIRTHDATE,
    /** A room, bed or dwelling that one person has. */
    ROOM,
    NAME,
    /** The short form by which staff write of each other and of their patients. */
    INITIALS
}
