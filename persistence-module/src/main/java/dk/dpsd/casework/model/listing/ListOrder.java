package dk.dpsd.casework.model.listing;

import java.util.Arrays;
import java.util.Optional;

/**
 * In which order a list shows its cases; closed, and written as a code in addresses. Where two cases are alike by the key,
 * the one with the fewest days left comes first. Days left follow the day of receipt (R-ANON-06), so "most urgent first" shows
 * the rows as "oldest first" does; the two are told apart because each belongs to a column.
 */
public enum ListOrder {
    /** Mest presserende først. */
    URGENT("frist", SortKey.DAYS, false),
    /** Mindst presserende først. */
    CALMEST("frist-bagfra", SortKey.DAYS, true),
    /** Ældste først. */
    OLDEST("aeldste", SortKey.RECEIVED, false),
    /** Nyeste først. */
    NEWEST("nyeste", SortKey.RECEIVED, true),
    /** Alvorligste først. */
    SEVEREST("alvorligste", SortKey.SEVERITY, true),
    /** Mindst alvorlige først. */
    MILDEST("mildeste", SortKey.SEVERITY, false),
    /** Sted, A til Å. */
    PLACE("sted", SortKey.PLACE, false),
    /** Sted, Å til A. */
    PLACE_BACKWARDS("sted-bagfra", SortKey.PLACE, true),
    /** Sagsbehandler, A til Å. */
    HANDLER("sagsbehandler", SortKey.HANDLER, false),
    /** Sagsbehandler, Å til A. */
    HANDLER_BACKWARDS("sagsbehandler-bagfra", SortKey.HANDLER, true),
    /** Længst uden ændringer først. */
    QUIETEST("stille", SortKey.ACTIVITY, false),
    /** Senest ændrede først. */
    LIVELIEST("senest", SortKey.ACTIVITY, true);

    /** No more than the newest of so many hits are sorted by a key that no index serves; the page says so. */
    public static final int MOST = 10_000;

    private final String code;
    private final SortKey key;
    private final boolean descending;

    ListOrder(String code, SortKey key, boolean descending) {
        this.code = code;
        this.key = key;
        this.descending = descending;
    }

    /** The order an address names; none where it names no order. */
    public static Optional<ListOrder> parse(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    /** The order of a key that a first press on its header asks for. */
    public static ListOrder first(SortKey key) {
        return switch (key) {
            case RECEIVED -> OLDEST;
            case DAYS -> URGENT;
            case SEVERITY -> SEVEREST;
            case PLACE -> PLACE;
            case HANDLER -> HANDLER;
            case ACTIVITY -> QUIETEST;
        };
    }

    /** The same key, the other way round. */
    public ListOrder reversed() {
        return Arrays.stream(values())
                .filter(other -> other.key == key && other.descending != descending)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What a press on the head of a key asks for while this order stands: a first press sorts, a second turns it round. Frist
     * begins with what is urgent; Modtaget beside it with what that did not.
     */
    public ListOrder pressed(SortKey by) {
        if (by == SortKey.RECEIVED && key == SortKey.DAYS) {
            return descending ? OLDEST : NEWEST;
        }
        return key == by ? reversed() : first(by);
    }

    public String code() {
        return code;
    }

    public SortKey key() {
        return key;
    }

    public boolean isDescending() {
        return descending;
    }
}
