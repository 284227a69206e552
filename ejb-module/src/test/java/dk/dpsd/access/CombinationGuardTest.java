package dk.dpsd.access;

import static dk.dpsd.seb.model.Role.PRIVATE_PROVIDER;
import static dk.dpsd.seb.model.Role.QUALITY_EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.dpsd.seb.model.CombinationGuard;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of domain A.18, every pair of it, and R-PRIV-08: what arrives although it is forbidden. */
class CombinationGuardTest {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    static Stream<Arguments> pairs() {
        return Arrays.stream(Role.values()).flatMap(one -> Arrays.stream(Role.values())
                .filter(other -> one != other)
                .map(other -> arguments(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPair(Role one, Role other) {
        Set<Role> both = EnumSet.of(one, other);
        Set<Role> left = CombinationGuard.effective(both);
        if (both.contains(QUALITY_EMPLOYEE)) {
            assertThat(left).containsExactly(QUALITY_EMPLOYEE);
        } else if (both.contains(PRIVATE_PROVIDER)) {
            assertThat(left).containsExactly(PRIVATE_PROVIDER);
        } else {
            assertThat(left).isEqualTo(both);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoleAloneStays(Role role) {
        assertThat(CombinationGuard.effective(EnumSet.of(role))).containsExactly(role);
    }

    @Test
    void nobodyHasNothing() {
        assertThat(CombinationGuard.effective(EnumSet.noneOf(Role.class))).isEmpty();
    }

    /** One user's combination is nobody else's, and casing hides nothing. */
    @Test
    void theGuardLooksAtUsersOneByOne() {
        var rows = List.of(
                row(1, "DPSPRIVATLEVERANDOR", 5),
                row(1, "dpsDecentralsagsbehandler", 6),
                row(2, "dpsdecentralsagsbehandler", 5),
                row(2, "dpsInitialmodtager", 6));
        assertThat(RoleRows.effective(rows))
                .containsExactlyInAnyOrder(
                        new EffectiveRole(1, PRIVATE_PROVIDER, 5L, true),
                        new EffectiveRole(2, Role.CASE_HANDLER, 5L, true),
                        new EffectiveRole(2, Role.INITIAL_RECEIVER, 6L, true));
    }

    /** A role of another system is no second role here. */
    @Test
    void rolesOfOtherSystemsAreNotSeen() {
        var rows = List.of(row(1, "dpsPrivatleverandor", 5), row(1, "fmkLaege", 5));
        assertThat(RoleRows.effective(rows)).containsExactly(new EffectiveRole(1, PRIVATE_PROVIDER, 5L, true));
    }

    private static RoleAssignment row(long user, String role, long unit) {
        return new RoleAssignment(user, role, unit, true, SINCE);
    }
}
