package dk.dpsd.mail.summary;

import java.io.Serializable;

/**
 * A resumé as somebody wants it sent.
 *
 * @param toName the recipient's name, or null where only an address was typed
 * @param comment Tilføj yderligere information eller kommentarer (R-RES-03), or null
 * @param sensitive Vis følsomme oplysninger: the patient's name and CPR number (R-RES-05)
 * @param reason why, which is mandatory then
 */
public record SummaryOrder(
        SummaryKind kind, String toName, String toAddress, String comment, boolean sensitive, String reason)
        implements Serializable {

    public static final int LONGEST_COMMENT = 4_000;
    public static final int LONGEST_REASON = 1_000;

    /** As long as an address of a mail can be. */
    static final int LONGEST_ADDRESS = 254;
}
