package dk.dpsd.reporting;

import java.time.YearMonth;

/**
 * A tally that somebody begins.
 *
 * @param shown what the place is called
 */
public record NewTally(ReportedPlace place, String shown, String area, YearMonth month) {}
