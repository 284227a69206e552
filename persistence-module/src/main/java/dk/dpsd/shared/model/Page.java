package dk.dpsd.shared.model;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list, found by key and never by offset.
 *
 * @param rows the rows, in the order of the list
 * @param next the key to ask for the rows after these; empty on the last page
 */
public record Page<T>(List<T> rows, Optional<PageKey> next) {

    public static final int SIZE = 25;

    public Page {
        rows = List.copyOf(rows);
    }
}
