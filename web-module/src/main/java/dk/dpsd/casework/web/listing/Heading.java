package dk.dpsd.casework.web.listing;

import dk.dpsd.casework.model.listing.ListOrder;

/**
 * A column as the head of a list shows it.
 *
 * @param column the code of the column
 * @param href where a press on it leads, or null where it cannot be sorted by
 * @param sort as {@code aria-sort} says it
 */
public record Heading(String column, String label, String href, String sort) {

    /** @param by whether the list is sorted by this column */
    static Heading of(String column, String label, String href, ListOrder now, boolean by) {
        String way = now.isDescending() ? "descending" : "ascending";
        return new Heading(column, label, href, by ? way : "none");
    }

    public boolean isSorted() {
        return !"none".equals(sort);
    }

    public boolean isDescending() {
        return "descending".equals(sort);
    }
}
