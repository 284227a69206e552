package dk.dpsd.access.web;

import dk.dpsd.seb.model.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What all roles of somebody bring her together: what one role lacks is not said where another one brings it. */
final class RoleSentences {

    private static final Set<Role> OWN_CASES =
            EnumSet.of(Role.INITIAL_RECEIVER, Role.CASE_HANDLER, Role.PRIVATE_PROVIDER);
    private static final Set<Role> OVERVIEW = EnumSet.of(Role.REGION_OPEN_CASES, Role.MUNICIPALITY_OPEN_CASES);
    private static final Set<Role> NO_CASES = EnumSet.of(Role.PLAN_ADMINISTRATOR, Role.QUALITY_EMPLOYEE, Role.VOGTER);

    private RoleSentences() {}

    /** The sentence of each role, and at the end what none of them brings. */
    static List<String> of(Collection<Role> roles) {
        return Stream.concat(roles.stream().map(Role::name), lacking(roles)).toList();
    }

    private static Stream<String> lacking(Collection<Role> roles) {
        boolean own = has(roles, OWN_CASES);
        boolean overview = has(roles, OVERVIEW);
        boolean others = roles.contains(Role.NATIONAL_OPERATOR) || roles.contains(Role.AUTHORITY_READER);
        if (overview && !own) {
            return Stream.of("noOwnCases");
        }
        return has(roles, NO_CASES) && !own && !others ? Stream.of("noCases") : Stream.empty();
    }

    private static boolean has(Collection<Role> roles, Set<Role> any) {
        return !Collections.disjoint(roles, any);
    }
}
