package dk.dpsd.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A tally as its page shows it.
 *
 * @param presses how many presses these numbers are made of
 * @param ends the day it is erased where nobody sends it
 */
public record TallyBoard(
        ReportedPlace place,
        String placeShown,
        String area,
        String areaName,
        YearMonth month,
        List<Line> lines,
        String notes,
        long presses,
        LocalDate ends)
        implements Serializable {

    public TallyBoard {
        lines = List.copyOf(lines);
    }

    /** One subtype. */
    public record Line(String code, String name, long total, long today) implements Serializable {}

    public long total() {
        return lines.stream().mapToLong(Line::total).sum();
    }
}
