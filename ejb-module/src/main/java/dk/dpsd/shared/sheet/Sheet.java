package dk.dpsd.shared.sheet;

import java.util.List;

/**
 * A table to be taken out as a file.
 *
 * @param name what the sheet is called
 * @param rows texts, numbers, days and moments; null for an empty cell
 */
public record Sheet(String name, List<String> header, List<List<Object>> rows) {

    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
