package dk.dpsd.casework.model.listing;

import java.util.Optional;

/** A column that a list of cases can show, and what its header sorts by. */
public enum ListColumn {
    /** Overskrift. */
    HEADLINE(null),
    /** Sted. */
    PLACE(SortKey.PLACE),
    /** Alvorlighed. */
    SEVERITY(SortKey.SEVERITY),
    /** Modtaget. */
    RECEIVED(SortKey.RECEIVED),
    /** Alder i dage. */
    AGE(null),
    /** Sagsbehandler. */
    HANDLER(SortKey.HANDLER),
    /** Frist, and whether it was sent where the list is of ended cases. */
    DAYS(SortKey.DAYS),
    /** Sidst ændret. */
    ACTIVE(SortKey.ACTIVITY);

    private final SortKey sortKey;

    ListColumn(SortKey sortKey) {
        this.sortKey = sortKey;
    }

    /** Empty where the column cannot be sorted by. */
    public Optional<SortKey> sortKey() {
        return Optional.ofNullable(sortKey);
    }
}
