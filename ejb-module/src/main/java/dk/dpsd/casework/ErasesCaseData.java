package dk.dpsd.casework;

import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.shared.model.Redaction;

/**
 * Port: a street that holds copies of case data erases them when the case ends (design 9). One implementation a street;
 * the build fails where an annotated field has no owner.
 */
public interface ErasesCaseData {

    /** The street that answers for the data, the last word of its package. */
    String street();

    /**
     * Erases everything personal this street holds of the case, and covers what was decided in the free texts that stay,
     * inside the caller's transaction. Doing it twice changes nothing more.
     *
     * @param caseId the case's database id
     * @param redaction what was decided to be covered in the texts that stay
     * @return how much of each kind was erased; what the certificate counts
     */
    Erased erase(long caseId, Redaction redaction);
}
