package dk.dpsd.seb.request;

import dk.dpsd.seb.model.RequestState;
import java.time.Instant;

/**
 * A request as the one who asked sees it.
 *
 * @param reason why it was refused, or null
 */
public record OwnRequest(RequestState state, Instant askedAt, Instant answeredAt, String recipient, String reason) {

    public boolean open() {
        return state == RequestState.OPEN;
    }
}
