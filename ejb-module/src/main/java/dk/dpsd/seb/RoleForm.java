package dk.dpsd.seb;

import dk.dpsd.seb.model.Role;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A role as somebody asks to give it.
 *
 * @param unit the SOR code
 * @param subUnits "Denne enhed og underenheder" rather than "Kun denne enhed"
 * @param to the last valid day, or null for no end
 * @param approvedBy who in the management approved (R-SEB-01)
 * @param reference the document that holds the approval
 * @param provider for which private provider, or null for any other role (R-PRIV-09)
 */
public record RoleForm(
        Role role,
        Long unit,
        boolean subUnits,
        LocalDate from,
        LocalDate to,
        String approvedBy,
        LocalDate approvedOn,
        String reference,
        Long provider)
        implements Serializable {

    /** A role that is for no private provider. */
    public RoleForm(
            Role role,
            Long unit,
            boolean subUnits,
            LocalDate from,
            LocalDate to,
            String approvedBy,
            LocalDate approvedOn,
            String reference) {
        this(role, unit, subUnits, from, to, approvedBy, approvedOn, reference, null);
    }
}
