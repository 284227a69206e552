package dk.dpsd.anonymisation.finder.name;

/** How much speaks for a word being somebody's name: from nothing to a name. */
enum Grade {
    NONE,
    /** Only beside another name, or behind a title. */
    WEAK,
    /** To be looked at. */
    POSSIBLE,
    STRONG
}
