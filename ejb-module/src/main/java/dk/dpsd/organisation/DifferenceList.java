package dk.dpsd.organisation;

import dk.dpsd.organisation.model.UnitDifference.Kind;
import java.util.List;

/**
 * The units that a file would do the same to.
 *
 * @param count how many they are
 * @param lines the first of them
 */
public record DifferenceList(Kind kind, int count, List<Line> lines) {

    public DifferenceList {
        lines = List.copyOf(lines);
    }

    /**
     * A unit.
     *
     * @param was where it lies in the register, or what it is called there; null where it is not open there
     * @param becomes the same in the file; null where it is closed
     */
    public record Line(long code, String name, String was, String becomes) {}

    /** Whether there are more than are listed. */
    public boolean isCut() {
        return lines.size() < count;
    }
}
