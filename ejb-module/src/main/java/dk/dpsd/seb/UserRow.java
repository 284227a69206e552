package dk.dpsd.seb;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A user in the list of an organisation's users, with the roles she has or is about to have. */
public record UserRow(
        long id, String login, String name, String email, boolean superuser, Instant lastLoginAt, List<RoleLine> roles)
        implements Serializable {

    public UserRow {
        roles = List.copyOf(roles);
    }
}
