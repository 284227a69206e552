package dk.dpsd.statistics.run;

import dk.dpsd.shared.model.PublicId;
import java.util.List;

/**
 * Cases one by one with chosen columns, in words.
 *
 * @param more whether there are more than are listed
 */
public record CaseSheet(List<String> header, List<Row> rows, boolean more) {

    public CaseSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A case.
     *
     * @param cells texts, numbers, days and moments; empty texts for what is not said
     */
    public record Row(long caseId, PublicId id, List<Object> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
