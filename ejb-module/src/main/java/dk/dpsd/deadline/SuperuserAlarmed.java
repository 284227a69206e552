package dk.dpsd.deadline;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import java.util.List;

/**
 * The late cases of a municipality changed: one mail a day to each of its superusers (R-ANON-08, R-SU-04, R-MAIL-09).
 *
 * @param fresh late since the last mail
 * @param known late already then
 * @param ended how many that were late then are not any more
 */
public record SuperuserAlarmed(Addressee to, List<CaseLine> fresh, List<CaseLine> known, long ended)
        implements TellsPeople {

    public SuperuserAlarmed {
        fresh = List.copyOf(fresh);
        known = List.copyOf(known);
    }
}
