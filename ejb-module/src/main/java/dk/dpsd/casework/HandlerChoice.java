package dk.dpsd.casework;

import java.io.Serializable;

/**
 * Somebody who may be made handler of a case, as the user lookup (brugeropslag) shows her.
 *
 * @param privateProvider whether she is a private provider's, who will see nothing but this case
 */
public record HandlerChoice(long id, String name, String login, boolean privateProvider) implements Serializable {}
