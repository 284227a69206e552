package dk.dpsd.plans;

import java.io.Serializable;

/**
 * Somebody who is, or could be, a recipient of a plan.
 *
 * @param objection why she gets nothing, a key of the text bundle; null where she may receive
 */
public record RecipientLine(long account, String name, String login, String email, String objection)
        implements Serializable {}
