package dk.dpsd.reception;

import dk.dpsd.shared.model.PublicId;
import java.time.Instant;

/**
 * An open case that went through the mailbox, as its receiver may see it: no content.
 *
 * @param opened whether the handler has looked at it
 */
public record PassedOnCase(
        PublicId id,
        int version,
        String number,
        String place,
        String handlerName,
        boolean opened,
        Instant receivedAt) {}
