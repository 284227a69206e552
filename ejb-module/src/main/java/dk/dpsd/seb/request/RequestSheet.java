package dk.dpsd.seb.request;

import dk.dpsd.seb.model.RequestState;
import java.time.Instant;

/**
 * A request as the administrator judges it, beside what the credential says.
 *
 * @param credential what the credential says now; null once it is linked or gone
 * @param municipal whether the CVR is a municipality's (R-PRIV-04)
 * @param recipient the name of the administrator she chose
 * @param login the login proposed for her
 * @param answeredBy who answered, or null
 */
public record RequestSheet(
        String id,
        RequestState state,
        Asked asked,
        Credential credential,
        boolean municipal,
        String recipient,
        String login,
        String answeredBy,
        Instant answeredAt,
        String reason) {

    /** What she wrote. */
    public record Asked(
            String name,
            String cvr,
            String email,
            String workplace,
            boolean privateProvider,
            String wantedRole,
            String message,
            Instant at) {}

    /** What the identity provider says of her. */
    public record Credential(String name, String cvr, String organisation, String email) {}

    public boolean open() {
        return state == RequestState.OPEN;
    }
}
