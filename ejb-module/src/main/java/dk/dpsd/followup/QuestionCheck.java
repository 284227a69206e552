package dk.dpsd.followup;

/**
 * What there is to say to a question before it is sent.
 *
 * @param text as it will be sent
 * @param identifying whether it seems to hold a name or a CPR number (R-ASK-08)
 */
public record QuestionCheck(String text, boolean identifying) {}
