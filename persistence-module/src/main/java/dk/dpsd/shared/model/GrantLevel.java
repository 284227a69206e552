package dk.dpsd.shared.model;

import java.util.EnumSet;
import java.util.Set;

/** What a grant on a single case gives (R-GRANT-04); each level holds those before it. */
public enum GrantLevel {
    /** Skrivebeskyttet. */
    READ,
    /** Tilføj: may add text, and change or remove none. */
    APPEND,
    /** Fuldstændig: everything but closing. */
    FULL;

    /** This level and those that hold it. */
    public Set<GrantLevel> orMore() {
        return EnumSet.range(this, FULL);
    }
}
