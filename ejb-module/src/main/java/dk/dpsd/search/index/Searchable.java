package dk.dpsd.search.index;

import dk.dpsd.shared.model.Scope;
import java.util.Set;

/**
 * A scope as the index can ask for it: single grants change without their case changing and are no field of the index, so
 * that the cases they cover now are named.
 *
 * @param granted the cases that the scope covers by grants to single cases
 */
public record Searchable(Scope scope, Set<Long> granted) {

    public Searchable {
        granted = Set.copyOf(granted);
    }
}
