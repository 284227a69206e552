package dk.dpsd.followup;

import java.time.Instant;

/**
 * A question that waits for the reporter's answer.
 *
 * @param id what {@link OpenQuestions#answerByReceipt} takes
 */
public record OpenQuestion(long id, String text, Instant askedAt) {}
