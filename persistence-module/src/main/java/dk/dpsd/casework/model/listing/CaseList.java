package dk.dpsd.casework.model.listing;

import static dk.dpsd.casework.model.listing.ListColumn.ACTIVE;
import static dk.dpsd.casework.model.listing.ListColumn.AGE;
import static dk.dpsd.casework.model.listing.ListColumn.HANDLER;
import static dk.dpsd.casework.model.listing.ListColumn.HEADLINE;
import static dk.dpsd.casework.model.listing.ListColumn.RECEIVED;
import static dk.dpsd.casework.model.listing.ListColumn.SEVERITY;

import dk.dpsd.shared.model.Action;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The tabs that list cases (R-UI-01): who has one, what it can show, and in which order it comes. */
public enum CaseList {
    /** Indbakke. */
    INBOX(Action.READ_INBOX, ListOrder.URGENT, EnumSet.of(HANDLER, ACTIVE), EnumSet.of(AGE)),
    /** Mine sager. */
    OWN(Action.LIST_OWN_CASES, ListOrder.URGENT, EnumSet.of(HANDLER), EnumSet.of(AGE, ACTIVE)),
    /** Åbne sager: who has what where, and nothing of what a case says (domain A.17). */
    OPEN(
            Action.LIST_OPEN_CASES,
            ListOrder.URGENT,
            EnumSet.of(HEADLINE, SEVERITY, RECEIVED),
            EnumSet.noneOf(ListColumn.class)),
    /** Lukkede sager. */
    CLOSED(Action.LIST_CLOSED_CASES, ListOrder.NEWEST, EnumSet.of(AGE), EnumSet.of(ACTIVE)),
    /** Slettede/Afviste sager. */
    DROPPED(Action.LIST_DROPPED_CASES, ListOrder.NEWEST, EnumSet.of(AGE, HANDLER), EnumSet.of(ACTIVE));

    private final Action action;
    private final ListOrder order;
    private final Set<ListColumn> columns;
    private final Set<ListColumn> shown;

    CaseList(Action action, ListOrder order, Set<ListColumn> never, Set<ListColumn> onWish) {
        this.action = action;
        this.order = order;
        Set<ListColumn> all = EnumSet.complementOf(EnumSet.copyOf(never));
        Set<ListColumn> first = EnumSet.copyOf(all);
        first.removeAll(onWish);
        this.columns = Collections.unmodifiableSet(all);
        this.shown = Collections.unmodifiableSet(first);
    }

    /** The list a code names; none where it names no list. */
    public static Optional<CaseList> parse(String code) {
        return Arrays.stream(values()).filter(list -> list.name().equals(code)).findFirst();
    }

    public Action action() {
        return action;
    }

    /** The order it comes in where nobody asks for another: open cases by what is urgent. */
    public ListOrder order() {
        return order;
    }

    /** The columns it can show, in their order; the case number is always there. */
    public Set<ListColumn> columns() {
        return columns;
    }

    /** The columns it shows to who chose none. */
    public Set<ListColumn> shown() {
        return shown;
    }

    /** Whether it shows what cases say; where not, nothing of that filters or sorts it either. */
    public boolean showsContent() {
        return columns.contains(HEADLINE);
    }

    /** Whether its cases have ended: they have no days left, and say whether they were sent instead. */
    public boolean isEnded() {
        return this == CLOSED || this == DROPPED;
    }

    /** What the head of a column sorts by in this list; nothing knows ended cases by when they were sent. */
    public Optional<SortKey> sortKey(ListColumn column) {
        return column == ListColumn.DAYS && isEnded() ? Optional.empty() : column.sortKey();
    }

    /** Whether the list can be sorted so: by what it may show, the day of receipt always. */
    public boolean allows(ListOrder wished) {
        return wished.key() == SortKey.RECEIVED
                || columns.stream().flatMap(column -> sortKey(column).stream()).anyMatch(wished.key()::equals);
    }
}
