package dk.dpsd.casework;

import java.time.Instant;

/**
 * Port: something outside the database that may hold parts of a case, such as temporary files or an index, loses them soon
 * after the case ended (design 9). Tried again until it says that nothing is left; the certificate waits for it.
 */
public interface FollowsErasure {

    /** What it is called in the table of what is left and in the texts of the certificate; never changes. */
    String keeper();

    /**
     * Removes what is left of the case. Outside any transaction; may run twice, and on any node.
     *
     * @param caseId the case's database id
     * @param erasedAt when the case ended: what was kept before this moment must be gone
     * @return whether nothing is left
     */
    boolean remove(long caseId, Instant erasedAt);
}
