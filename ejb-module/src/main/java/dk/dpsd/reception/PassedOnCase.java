package dk.dpsd.reception;

import dk.dpsd.shared.model.PublicId;
import java.time.Instant;

/**
 * An open case that went through the mailbox, as its receiver may see it: no content.
 *
 * @param privateProvider whether the handler is a private provider's
 * @param openedAt when the handler first looked at it; null while she has not
 */
public record PassedOnCase(
        PublicId id,
        int version,
        String number,
        String place,
        String handlerName,
        boolean privateProvider,
        Instant openedAt,
        Instant receivedAt,
        long daysLeft) {

    /** Whether the handler has looked at it (R-LOG-04). */
    public boolean opened() {
        return openedAt != null;
    }
}
