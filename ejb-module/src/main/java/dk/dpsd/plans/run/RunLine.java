package dk.dpsd.plans.run;

import dk.dpsd.plans.model.ResultState;
import java.time.Instant;
import java.util.List;

/**
 * A run of a plan as its page lists it.
 *
 * @param askedBy who pressed "Kør nu"; null for the timer
 * @param missed how many further dates it made up for
 * @param failed whether it was given up
 */
public record RunLine(
        long id, Instant dueAt, Instant ranAt, String askedBy, int missed, boolean failed, List<ResultLine> results) {

    public RunLine {
        results = List.copyOf(results);
    }

    /**
     * What became of it for one recipient.
     *
     * @param name null where there is no such account any more
     * @param reason a key of the text bundle, or null
     */
    public record ResultLine(String name, ResultState state, String reason, int rows, Instant at) {}
}
