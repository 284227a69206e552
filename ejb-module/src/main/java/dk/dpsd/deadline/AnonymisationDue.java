package dk.dpsd.deadline;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import java.util.List;

/**
 * Rejected or deleted cases must be anonymised soon, or should have been (R-ANON-01, -08, X-08): one mail to each who can,
 * with numbers, days and links.
 */
public record AnonymisationDue(Addressee to, List<CaseLine> cases) implements TellsPeople {

    public AnonymisationDue {
        cases = List.copyOf(cases);
    }
}
