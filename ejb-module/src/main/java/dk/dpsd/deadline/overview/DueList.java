package dk.dpsd.deadline.overview;

import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.model.Page;
import java.util.Set;

/**
 * The running cases behind one number.
 *
 * @param due between which days their last one lies
 * @param unit the name of the unit asked for, or null
 * @param query the address of the same list behind the question mark
 * @param refused parameters of the address that ask for nothing there is
 */
public record DueList(Page<DueCase> page, long count, Days due, String unit, String query, Set<String> refused) {

    public DueList {
        refused = Set.copyOf(refused);
    }
}
