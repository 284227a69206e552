package dk.dpsd.seb;

import dk.dpsd.seb.model.Role;
import java.time.Instant;
import java.util.List;

/** A user in whom roles met that must not, as her SEB administrators see it: which counts, which do not. */
public record NeutralisedLine(long user, String name, String login, Role kept, List<Role> idle, Instant foundAt) {

    public NeutralisedLine {
        idle = List.copyOf(idle);
    }
}
