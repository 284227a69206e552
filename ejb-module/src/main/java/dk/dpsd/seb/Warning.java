package dk.dpsd.seb;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.seb.model.Role;
import java.util.ArrayList;
import java.util.List;

/** What is allowed and yet should be thought about before it is saved. */
public enum Warning {
    /** R-ROUTE-12: she can then be chosen as handler of every case in the organisation. */
    PROVIDER_WITH_SUB_UNITS,
    /** the guide wants the top unit. */
    PROVIDER_BELOW_TOP;

    static List<Warning> of(RoleForm form, Hierarchy tree) {
        List<Warning> warnings = new ArrayList<>();
        if (form.role() == Role.PRIVATE_PROVIDER) {
            if (form.subUnits()) {
                warnings.add(PROVIDER_WITH_SUB_UNITS);
            }
            if (tree.path(form.unit()).size() > 1) {
                warnings.add(PROVIDER_BELOW_TOP);
            }
        }
        return List.copyOf(warnings);
    }
}
