package dk.dpsd.seb.model;

import java.util.Arrays;
import java.util.Optional;

/** A role as SEB gives it (seed 001), and the four further actors who are no DPSD role there. */
public enum Role {
    INITIAL_RECEIVER("dpsInitialmodtager"),
    CASE_HANDLER("dpsDecentralSagsbehandler"),
    PRIVATE_PROVIDER("dpsPrivatleverandor"),
    REGION_OPEN_CASES("dpsRegionAabnesager"),
    MUNICIPALITY_OPEN_CASES("dpsKommuneAabnesager"),
    PLAN_ADMINISTRATOR("dpsPlanadministrator"),
    QUALITY_EMPLOYEE("dpsPatientsikkerhedsmedarbejder"),
    VOGTER("dpsVogter"),
    SEB_ADMINISTRATOR("sebAdministrator"),
    NATIONAL_OPERATOR("nationalOperator"),
    AUTHORITY_READER("styrelsesLaeser");

    private final String sebName;

    Role(String sebName) {
        this.sebName = sebName;
    }

    public String sebName() {
        return sebName;
    }

    /** The role SEB calls so, whatever the casing; empty for roles of other systems. */
    public static Optional<Role> named(String sebName) {
        return Arrays.stream(values())
                .filter(role -> role.sebName.equalsIgnoreCase(sebName))
                .findFirst();
    }
}
