package dk.dpsd.seb.request;

import dk.dpsd.seb.model.AccessRequest;
import dk.dpsd.seb.model.RequestState;
import java.time.Instant;

/** A request in the list of the administrators. */
public record RequestLine(String id, String name, String workplace, String wantedRole, RequestState state, Instant at) {

    static RequestLine of(AccessRequest request) {
        Instant answered = request.answeredAt();
        return new RequestLine(
                request.publicId().value(),
                request.name(),
                request.wish().workplace(),
                request.wish().wantedRole(),
                request.state(),
                answered == null ? request.askedAt() : answered);
    }
}
