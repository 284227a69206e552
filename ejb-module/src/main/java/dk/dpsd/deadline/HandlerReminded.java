package dk.dpsd.deadline;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import java.util.List;

/** Cases in somebody's hands have come to an age at which she is reminded: one mail a person and day (R-ANON-06). */
public record HandlerReminded(Addressee to, List<CaseLine> cases) implements TellsPeople {

    public HandlerReminded {
        cases = List.copyOf(cases);
    }
}
