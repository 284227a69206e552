package dk.dpsd.statistics.store;

import dk.dpsd.statistics.model.Variable;
import java.time.Instant;
import java.util.List;

/**
 * A variable to count by.
 *
 * @param beginnings for days together: when each group after the first begins; the groups are numbered from 0
 */
public record Axis(Variable variable, List<Instant> beginnings) {

    public Axis {
        beginnings = List.copyOf(beginnings);
    }

    public static Axis of(Variable variable) {
        return new Axis(variable, List.of());
    }
}
