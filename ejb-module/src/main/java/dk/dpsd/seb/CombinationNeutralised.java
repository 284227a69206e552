package dk.dpsd.seb;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import java.util.List;

/** Roles arrived that must not meet in one user; the narrowest is left (A.18). Her SEB administrators are told. */
public record CombinationNeutralised(List<Addressee> administrators) implements TellsPeople {

    public CombinationNeutralised {
        administrators = List.copyOf(administrators);
    }
}
