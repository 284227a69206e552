package dk.dpsd.casework.web.listing;

import dk.dpsd.casework.listing.ListTallies;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The numbers beside the tabs of lists. */
@Named
@RequestScoped
public class TabTallies {

    /** The tab of each list, by the name the navigation has for it. */
    private static final Map<String, CaseList> LISTS = Map.of(
            "INBOX", CaseList.INBOX,
            "OWN_CASES", CaseList.OWN,
            "OPEN_CASES", CaseList.OPEN,
            "CLOSED_CASES", CaseList.CLOSED,
            "DROPPED_CASES", CaseList.DROPPED);

    @Inject
    ListTallies lists;

    private Map<CaseList, Tally> tallies;

    /** The numbers of a tab, or null where it is no list of cases. */
    public Tally of(String tab) {
        CaseList list = LISTS.get(tab);
        if (list == null) {
            return null;
        }
        if (tallies == null) {
            tallies = lists.tallies();
        }
        return tallies.get(list);
    }
}
