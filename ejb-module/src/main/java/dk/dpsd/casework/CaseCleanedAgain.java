package dk.dpsd.casework;

/**
 * The texts of a case that had ended were masked once more: what was held back because of them may go on. Fired in the
 * transaction of the masking.
 */
public record CaseCleanedAgain(long caseId) {}
