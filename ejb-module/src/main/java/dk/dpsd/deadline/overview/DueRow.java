package dk.dpsd.deadline.overview;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The running cases of a unit, of a handler or all of them, by how near their last day is.
 *
 * @param name the unit's or handler's; null for all, and for cases that nobody handles
 */
public record DueRow(String name, List<Cell> cells) implements Serializable {

    public DueRow {
        cells = List.copyOf(cells);
    }

    /**
     * A number and what it counts.
     *
     * @param query the list's address behind the question mark
     */
    public record Cell(Due due, long count, String query) implements Serializable {}

    static DueRow of(String name, CaseCriteria whose, Map<Due, Long> counts, LocalDate today) {
        return new DueRow(
                name,
                Arrays.stream(Due.values())
                        .map(due -> new Cell(due, counts.get(due), CriteriaAddress.query(whose.due(due.days(today)))))
                        .toList());
    }

    public long count(Due due) {
        return cells.get(due.ordinal()).count();
    }
}
