package dk.dpsd.seb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.shared.RefusedException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which roles an organisation's SEB administrator may give (R-SEB-01..03, R-PRIV-08, R-PRIV-09, A.18). */
class GivingRulesTest {

    private static final String MUNICIPALITY = "29189439";
    private static final String REGION = "29190941";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final long TOP = Trees.code(1);
    private static final long WARD = Trees.code(2);
    private static final long CLOSED = Trees.code(3);
    private static final long HOSPITAL = Trees.code(4);

    private static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.KOMMUNE, MUNICIPALITY)
            .unit(2, 1)
            .closed(3, 1, TODAY.minusDays(1))
            .owner(4, OwnerKind.REGION, REGION)
            .tree();

    private static final Long PROVIDER = 7L;

    private boolean agreement = true;

    private GivingRules rules(String cvr) {
        return new GivingRules(cvr, TREE, TODAY, agreement ? Set.of(PROVIDER) : Set.of());
    }

    private static RoleForm form(Role role, Long unit) {
        Long provider = role == Role.PRIVATE_PROVIDER ? PROVIDER : null;
        return new RoleForm(role, unit, false, TODAY, null, "Leder", TODAY, "J.nr. 1", provider);
    }

    private static RoleForm provider(Long unit, boolean subUnits, Long provider) {
        return new RoleForm(Role.PRIVATE_PROVIDER, unit, subUnits, TODAY, null, "Leder", TODAY, "J.nr. 1", provider);
    }

    private void passes(RoleForm form, RoleAssignment... rows) {
        assertThatCode(() -> rules(MUNICIPALITY).check(form, List.of(rows))).doesNotThrowAnyException();
    }

    private void refuses(String key, RoleForm form, RoleAssignment... rows) {
        assertThatThrownBy(() -> rules(MUNICIPALITY).check(form, List.of(rows)))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private static RoleAssignment row(Role role, long unit, LocalDate from, LocalDate to) {
        var row = new RoleAssignment(1, role.sebName().toUpperCase(java.util.Locale.ROOT), unit, true, from);
        row.until(to);
        return row;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SEB_ADMINISTRATOR", "NATIONAL_OPERATOR", "AUTHORITY_READER"})
    void someRolesAreNotGivenHere(Role role) {
        refuses("roleMissing", form(role, TOP));
        assertThat(rules(MUNICIPALITY).isOffered(role)).isFalse();
    }

    @Test
    void anOrdinaryRolePasses() {
        passes(form(Role.INITIAL_RECEIVER, WARD));
    }

    /** R-SEB-01: no role without who approved it, when, and where that is written. */
    @Test
    void approvalIsNeeded() {
        var role = Role.CASE_HANDLER;
        refuses("approvalMissing", new RoleForm(role, TOP, false, TODAY, null, null, TODAY, "J.nr. 1"));
        refuses("approvalMissing", new RoleForm(role, TOP, false, TODAY, null, "Leder", null, "J.nr. 1"));
        refuses("approvalMissing", new RoleForm(role, TOP, false, TODAY, null, "Leder", TODAY, null));
        refuses("approvalFuture", new RoleForm(role, TOP, false, TODAY, null, "Leder", TODAY.plusDays(1), "J.nr. 1"));
    }

    @Test
    void thePeriodBeginsTodayOrLaterAndDoesNotEndBefore() {
        var role = Role.CASE_HANDLER;
        refuses("fromPast", new RoleForm(role, TOP, false, TODAY.minusDays(1), null, "L", TODAY, "1"));
        refuses("fromPast", new RoleForm(role, TOP, false, null, null, "L", TODAY, "1"));
        refuses("endBeforeBegin", new RoleForm(role, TOP, false, TODAY, TODAY.minusDays(1), "L", TODAY, "1"));
        passes(new RoleForm(role, TOP, false, TODAY, TODAY, "L", TODAY, "1"));
    }

    @Test
    void theUnitIsOfHerOwnOrganisationAndOpen() {
        refuses("unitElsewhere", form(Role.CASE_HANDLER, HOSPITAL));
        refuses("unitElsewhere", form(Role.CASE_HANDLER, CLOSED));
        refuses("unitElsewhere", form(Role.CASE_HANDLER, Trees.code(99)));
        refuses("unitElsewhere", form(Role.CASE_HANDLER, null));
    }

    @Test
    void openCasesRolesBelongToTheirKindOfOwner() {
        refuses("onlyUnder.REGION", form(Role.REGION_OPEN_CASES, TOP));
        passes(form(Role.MUNICIPALITY_OPEN_CASES, TOP));
        assertThatThrownBy(() -> rules(REGION).check(form(Role.MUNICIPALITY_OPEN_CASES, HOSPITAL), List.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.key()).isEqualTo("onlyUnder.KOMMUNE"));
        assertThat(rules(REGION).isOffered(Role.REGION_OPEN_CASES)).isTrue();
        assertThat(rules(REGION).isOffered(Role.MUNICIPALITY_OPEN_CASES)).isFalse();
        assertThat(rules(REGION).isOffered(Role.PRIVATE_PROVIDER)).isFalse();
        assertThat(rules(MUNICIPALITY).isOffered(Role.PRIVATE_PROVIDER)).isTrue();
    }

    /** R-PRIV-09: only a municipality, and only with a cooperation agreement. */
    @Test
    void aPrivateProviderNeedsAnAgreement() {
        passes(provider(TOP, false, PROVIDER));
        refuses(
                "providerMissing",
                new RoleForm(Role.PRIVATE_PROVIDER, TOP, false, TODAY, null, "Leder", TODAY, "J.nr. 1"));
        refuses("providerMissing", provider(TOP, false, PROVIDER + 1));
        agreement = false;
        refuses("noAgreement", provider(TOP, false, PROVIDER));
        assertThatThrownBy(() -> rules(REGION).check(form(Role.PRIVATE_PROVIDER, HOSPITAL), List.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.key()).isEqualTo("onlyUnder.KOMMUNE"));
    }

    /** A.18: the two roles that stand alone are refused beside every other one, whichever comes second. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void forbiddenPairsAreRefused(Role other) {
        for (Role alone : List.of(Role.PRIVATE_PROVIDER, Role.QUALITY_EMPLOYEE)) {
            if (other != alone) {
                refuses("forbiddenPair", form(alone, TOP), row(other, WARD, TODAY.minusYears(1), null));
                if (GivingRules.GIVEN_HERE.contains(other) && other != Role.REGION_OPEN_CASES) {
                    refuses("forbiddenPair", form(other, TOP), row(alone, WARD, TODAY.minusYears(1), null));
                }
            }
        }
    }

    @Test
    void everyOtherPairPasses() {
        var ordinary = Arrays.stream(Role.values())
                .filter(GivingRules.GIVEN_HERE::contains)
                .filter(role -> role != Role.PRIVATE_PROVIDER
                        && role != Role.QUALITY_EMPLOYEE
                        && role != Role.REGION_OPEN_CASES)
                .toList();
        assertThat(ordinary).hasSize(5);
        ordinary.forEach(one -> ordinary.stream()
                .filter(other -> other != one)
                .forEach(other -> passes(form(one, TOP), row(other, TOP, TODAY, null))));
    }

    @Test
    void whatIsOverOrRevokedForbidsNothing() {
        passes(provider(TOP, false, PROVIDER), row(Role.CASE_HANDLER, TOP, TODAY.minusYears(1), TODAY.minusDays(1)));
        var revoked = row(Role.CASE_HANDLER, TOP, TODAY, null);
        revoked.revoke(2L, java.time.Instant.parse("2026-11-22T09:00:00Z"), TODAY);
        passes(provider(TOP, false, PROVIDER), revoked);
        refuses("forbiddenPair", provider(TOP, false, PROVIDER), row(Role.VOGTER, TOP, TODAY.plusDays(30), null));
    }

    @Test
    void theSameRoleIsNotGivenTwice() {
        var same = new RoleAssignment(1, "dpsvogter", TOP, false, TODAY.minusDays(5));
        refuses("alreadyGiven", form(Role.VOGTER, TOP), same);
        passes(form(Role.VOGTER, WARD), same);
    }

    /** R-ROUTE-12, X-02: allowed, with a warning that names the consequence. */
    @Test
    void aProviderWithSubUnitsOrBelowTheTopIsWarnedOf() {
        var wide = provider(WARD, true, PROVIDER);
        passes(wide);
        assertThat(Warning.of(wide, TREE)).containsExactly(Warning.PROVIDER_WITH_SUB_UNITS, Warning.PROVIDER_BELOW_TOP);
        assertThat(Warning.of(form(Role.PRIVATE_PROVIDER, TOP), TREE)).isEmpty();
        assertThat(Warning.of(form(Role.CASE_HANDLER, WARD), TREE)).isEmpty();
    }
}
