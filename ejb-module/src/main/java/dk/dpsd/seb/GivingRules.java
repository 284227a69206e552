package dk.dpsd.seb;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.seb.model.CombinationGuard;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.shared.RefusedException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which role an organisation's SEB administrator may give (R-SEB-01..03, R-PRIV-09, A.18): one of the eight roles of the
 * role description, within her own organisation, approved, and not beside a role it must not meet.
 */
final class GivingRules {

    /** The roles that are given here; who administers users and who works nationally is not for her to say. */
    static final Set<Role> GIVEN_HERE =
            EnumSet.complementOf(EnumSet.of(Role.SEB_ADMINISTRATOR, Role.NATIONAL_OPERATOR, Role.AUTHORITY_READER));

    private static final int LONGEST = 200;

    private static final Map<Role, OwnerKind> ONLY_UNDER = Map.of(
            Role.PRIVATE_PROVIDER, OwnerKind.KOMMUNE,
            Role.MUNICIPALITY_OPEN_CASES, OwnerKind.KOMMUNE,
            Role.REGION_OPEN_CASES, OwnerKind.REGION);

    private final String cvr;
    private final Hierarchy tree;
    private final LocalDate today;
    private final Set<Long> agreedProviders;

    /**
     * @param cvr the administrator's own organisation
     * @param agreedProviders the private providers it has a cooperation agreement with
     */
    GivingRules(String cvr, Hierarchy tree, LocalDate today, Set<Long> agreedProviders) {
        this.cvr = cvr;
        this.tree = tree;
        this.today = today;
        this.agreedProviders = agreedProviders;
    }

    /**
     * @param rows every row the user has or had
     * @throws RefusedException where one of the rules says no
     */
    void check(RoleForm form, List<RoleAssignment> rows) {
        complete(form);
        period(form);
        place(form);
        provider(form);
        beside(form, rows);
    }

    /** Whether a role can be given in this organisation at all: for the choices on the page. */
    boolean isOffered(Role role) {
        OwnerKind only = ONLY_UNDER.get(role);
        return GIVEN_HERE.contains(role)
                && tree.units().stream()
                        .filter(unit -> unit.depth() == 1)
                        .filter(owner -> owner.cvr().filter(cvr::equals).isPresent())
                        .anyMatch(owner -> only == null || only == owner.ownerKind());
    }

    private void complete(RoleForm form) {
        if (form.role() == null || !GIVEN_HERE.contains(form.role())) {
            throw new RefusedException("roleMissing");
        }
        if (form.approvedBy() == null || form.approvedOn() == null || form.reference() == null) {
            throw new RefusedException("approvalMissing");
        }
        if (form.approvedBy().length() > LONGEST || form.reference().length() > LONGEST) {
            throw new RefusedException("approvalLong", LONGEST);
        }
        if (form.approvedOn().isAfter(today)) {
            throw new RefusedException("approvalFuture");
        }
    }

    private void period(RoleForm form) {
        if (form.from() == null || form.from().isBefore(today)) {
            throw new RefusedException("fromPast");
        }
        if (form.to() != null && form.to().isBefore(form.from())) {
            throw new RefusedException("endBeforeBegin");
        }
    }

    private void place(RoleForm form) {
        if (form.unit() == null || !tree.activeOn(form.unit(), today) || !tree.isOwnedBy(cvr, form.unit())) {
            throw new RefusedException("unitElsewhere");
        }
        OwnerKind only = ONLY_UNDER.get(form.role());
        if (only != null && tree.owner(form.unit()).map(SorUnit::ownerKind).orElse(null) != only) {
            throw new RefusedException("onlyUnder." + only, form.role());
        }
    }

    private void provider(RoleForm form) {
        if (form.role() == Role.PRIVATE_PROVIDER && agreedProviders.isEmpty()) {
            throw new RefusedException("noAgreement");
        }
        if (form.role() == Role.PRIVATE_PROVIDER
                && (form.provider() == null || !agreedProviders.contains(form.provider()))) {
            throw new RefusedException("providerMissing");
        }
    }

    private static void beside(RoleForm form, List<RoleAssignment> rows) {
        Set<Role> roles = EnumSet.of(form.role());
        for (RoleAssignment row : rows) {
            if (row.overlaps(form.from(), form.to())) {
                Role.named(row.roleName()).ifPresent(roles::add);
                if (isSame(row, form)) {
                    throw new RefusedException("alreadyGiven");
                }
            }
        }
        if (CombinationGuard.isForbidden(roles)) {
            Role alone = CombinationGuard.effective(roles).iterator().next();
            throw new RefusedException("forbiddenPair", alone);
        }
    }

    private static boolean isSame(RoleAssignment row, RoleForm form) {
        return form.role().sebName().equalsIgnoreCase(row.roleName())
                && form.unit().equals(row.unit())
                && form.subUnits() == row.hasSubUnits();
    }
}
