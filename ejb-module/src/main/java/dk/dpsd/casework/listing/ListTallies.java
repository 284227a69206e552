package dk.dpsd.casework.listing;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.Tally;
import dk.dpsd.casework.store.CaseTallyStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** What stands beside the tabs: how many cases each list has, and how many of them are late (R-UI-01). */
@Stateless
public class ListTallies {

    @Inject
    Scopes scopes;

    @Inject
    CaseTallyStore store;

    @Inject
    Clock clock;

    /** The numbers of the lists the caller has; one statement, whatever she has. */
    @Requires(Action.READ_OWN_ACCOUNT)
    public Map<CaseList, Tally> tallies() {
        var hers = new EnumMap<CaseList, Scope>(CaseList.class);
        for (CaseList list : CaseList.values()) {
            hers.put(list, scopes.of(list.action()));
        }
        return store.tallies(hers, NinetyDayRule.lateBefore(Clocks.today(clock)));
    }
}
