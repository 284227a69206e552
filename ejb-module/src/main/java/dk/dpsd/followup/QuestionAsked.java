package dk.dpsd.followup;

import dk.dpsd.shared.TellsPeople;

/**
 * A handler asks the reporter something (R-ASK-02, R-MAIL-04). Without the case's number: the reporter gets nothing of the
 * case (R-ASK-04).
 *
 * @param address where she can be reached; her name is not told
 * @param token the end of the link to the page for her answer
 */
public record QuestionAsked(long caseId, String address, String question, String token) implements TellsPeople {}
