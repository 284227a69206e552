package dk.dpsd.seb.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Neutralises forbidden combinations (seed 001 §4.1, domain A.18, R-PRIV-08): Patientsikkerhedsmedarbejder and
 * Privatleverandør stand alone "under ingen omstændigheder" beside another role. The narrowest one is left.
 */
public final class CombinationGuard {

    private CombinationGuard() {}

    /** The roles of one user that count. */
    public static Set<Role> effective(Set<Role> assigned) {
        if (assigned.size() < 2) {
            return assigned;
        }
        if (assigned.contains(Role.QUALITY_EMPLOYEE)) {
            return EnumSet.of(Role.QUALITY_EMPLOYEE);
        }
        if (assigned.contains(Role.PRIVATE_PROVIDER)) {
            return EnumSet.of(Role.PRIVATE_PROVIDER);
        }
        return assigned;
    }

    /** Whether these roles must not meet in one user. */
    public static boolean isForbidden(Set<Role> assigned) {
        return !effective(assigned).equals(assigned);
    }
}
