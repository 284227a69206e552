package dk.dpsd.seb;

import dk.dpsd.seb.superuser.SuperuserStanding;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One user as her organisation's SEB administrator sees her.
 *
 * @param edition what an edit must name, so that the second of two administrators is told
 * @param superuser what the superuser register says of her
 * @param wishable whether her organisation has superusers at all
 * @param roles every row she has or had, the newest first
 */
public record UserDetails(
        long id,
        int edition,
        UserForm form,
        SuperuserStanding superuser,
        boolean wishable,
        Instant lastLoginAt,
        List<RoleLine> roles)
        implements Serializable {

    public UserDetails {
        roles = List.copyOf(roles);
    }

    /** Whether roles met in her that must not, so that some of them count for nothing (A.18). */
    public boolean neutralised() {
        return roles.stream().anyMatch(role -> role.state() == RoleLine.State.NEUTRALISED);
    }
}
