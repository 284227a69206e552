package dk.dpsd.seb.review;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import java.time.YearMonth;

/**
 * Role rows wait for the half-yearly review: the administrators are reminded (R-SEB-04).
 *
 * @param rows how many
 */
public record ReviewOverdue(Addressee administrator, long rows, YearMonth month) implements TellsPeople {}
