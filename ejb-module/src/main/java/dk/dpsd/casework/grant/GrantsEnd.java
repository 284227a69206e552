package dk.dpsd.casework.grant;

import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.access.store.GrantStore;
import dk.dpsd.casework.CaseChanged;
import dk.dpsd.shared.model.CaseState;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What was given on a case ends when the case leaves the hands that gave it: at a recall, a hand-over to another location
 * and a change of location (design, "The case"), and when a rejected or deleted case is sent. Closing ends nothing,
 * and neither does deleting, after which a grant reaches nothing but comes back with the case by Fortryd.
 */
@Dependent
public class GrantsEnd {

    private final GrantStore grants;
    private final GrantNews news;

    @Inject
    GrantsEnd(GrantStore grants, GrantNews news) {
        this.grants = grants;
        this.news = news;
    }

    void onChange(@Observes CaseChanged changed) {
        if (isEnd(changed)) {
            for (CaseGrant grant : grants.ofCase(changed.caseId())) {
                news.tell(
                        changed.caseId(),
                        changed.publicId(),
                        "accessRevoked",
                        news.picture(grant),
                        GrantNews.Picture.NONE);
                grants.remove(grant);
            }
        }
    }

    static boolean isEnd(CaseChanged changed) {
        return switch (changed.verb()) {
            case RECALL, HAND_OVER, MOVE -> true;
            case CLOSE -> changed.to() != CaseState.CLOSED;
            default -> false;
        };
    }
}
