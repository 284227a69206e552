package dk.dpsd.followup;

import dk.dpsd.anonymisation.PersonWarning;

/**
 * What there is to say to a question before it is sent.
 *
 * @param text as it will be sent
 * @param warning what in it may point out a person (R-ASK-08); nothing that is certain, for that is refused
 */
public record QuestionCheck(String text, PersonWarning warning) {}
