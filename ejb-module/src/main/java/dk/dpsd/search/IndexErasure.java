package dk.dpsd.search;

import dk.dpsd.casework.FollowsErasure;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** What an ended case has lost leaves the files of every node's index too; the certificate waits for it (design 9). */
@Dependent
public class IndexErasure implements FollowsErasure {

    @Inject
    IndexKeeping keeping;

    @Inject
    IndexDesk desk;

    @Override
    public String keeper() {
        return "searchIndex";
    }

    /** This node's at once; the others clean theirs when they see that they must. */
    @Override
    public boolean remove(long caseId, Instant erasedAt) {
        return keeping.isClean() && desk.isPurged(caseId, true) || keeping.purge() && desk.isPurged(caseId, false);
    }
}
