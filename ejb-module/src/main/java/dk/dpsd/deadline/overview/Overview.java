package dk.dpsd.deadline.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The overview of the 90 days.
 *
 * @param units those with running cases, the most late ones first
 * @param handlers likewise; cases that nobody handles are a row of their own
 * @param forecast empty for whoever may not see what was closed, and so no pace
 */
public record Overview(
        LocalDate today, DueRow all, List<DueRow> units, List<DueRow> handlers, Optional<Forecast> forecast) {

    public Overview {
        units = List.copyOf(units);
        handlers = List.copyOf(handlers);
    }
}
