package dk.dpsd.seb;

import java.io.Serializable;
import java.util.List;

/** What an administrator is shown before she saves: what the change does, and what to think about. */
public record RolePreview(Consequences consequences, List<Warning> warnings) implements Serializable {

    public RolePreview {
        warnings = List.copyOf(warnings);
    }
}
