package dk.dpsd.casework.model.listing;

/** What a list of cases can be sorted by; the closed keys of its header. */
public enum SortKey {
    /** Modtaget; by it the index hands the rows out, and days left follow it. */
    RECEIVED,
    /** Frist: the day of receipt again, as those with few days left see it. */
    DAYS,
    /** Alvorlighed. */
    SEVERITY,
    /** Sted: the unit, by the Danish alphabet. */
    PLACE,
    /** Sagsbehandler, by the Danish alphabet. */
    HANDLER,
    /** Sidst ændret. */
    ACTIVITY;

    /** Whether an index hands the rows out in this order; any other sorts the newest {@link ListOrder#MOST} hits. */
    public boolean isIndexed() {
        return this == RECEIVED || this == DAYS;
    }
}
