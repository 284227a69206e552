package dk.dpsd.casework.collective;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * The numbers of a collective report as the page of its case shows them.
 *
 * @param addition it adds to an earlier one of the same unit, area and month
 */
public record CollectiveNumbers(String area, YearMonth month, boolean addition, List<Line> lines)
        implements Serializable {

    /** One subtype. */
    public record Line(String code, String name, int reported, int incidents) implements Serializable {}

    public int reported() {
        return lines.stream().mapToInt(Line::reported).sum();
    }

    public int incidents() {
        return lines.stream().mapToInt(Line::incidents).sum();
    }

    /** Whether somebody put a number right since it was reported. */
    public boolean isCorrected() {
        return lines.stream().anyMatch(line -> line.reported() != line.incidents());
    }
}
