package dk.dpsd.casework.overview;

import static dk.dpsd.seb.model.Role.CASE_HANDLER;
import static dk.dpsd.seb.model.Role.INITIAL_RECEIVER;
import static dk.dpsd.seb.model.Role.PRIVATE_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.EffectiveRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** whose cases wait for somebody else. */
class LeaversTest {

    private static final List<Long> KOMMUNE = List.of(1L);
    private static final List<Long> CENTRE = List.of(1L, 2L);

    @Test
    void whoHasARoleForThePlaceStays() {
        assertThat(left(CENTRE, new EffectiveRole(10, CASE_HANDLER, 1L, true))).isFalse();
        assertThat(left(KOMMUNE, new EffectiveRole(10, PRIVATE_PROVIDER, 1L, false)))
                .isFalse();
    }

    @Test
    void whoHasNoneHasLeft() {
        assertThat(left(CENTRE)).isTrue();
        assertThat(left(CENTRE, new EffectiveRole(10, INITIAL_RECEIVER, 1L, true)))
                .isTrue();
    }

    @Test
    void whoHasItElsewhereHasLeft() {
        assertThat(left(CENTRE, new EffectiveRole(10, CASE_HANDLER, 3L, true))).isTrue();
        assertThat(left(CENTRE, new EffectiveRole(10, PRIVATE_PROVIDER, 1L, false)))
                .as("Kun denne enhed, and the case has moved below it")
                .isTrue();
    }

    private static boolean left(List<Long> path, EffectiveRole... roles) {
        return Leavers.hasLeft(path, List.of(roles));
    }
}
