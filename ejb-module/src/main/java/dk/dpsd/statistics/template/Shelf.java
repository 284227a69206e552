package dk.dpsd.statistics.template;

/** The categories of the Rapportcenter (domain B.6). */
public enum Shelf {
    /** Favoritrapporter: what it opens on. */
    FAVOURITES,
    /** Mine rapporter. */
    OWN,
    /** Enhedens rapporter: what others share. */
    UNIT,
    /** Administrators forslag. */
    SUGGESTED
}
