package dk.dpsd.casework.grant;

import static dk.dpsd.seb.model.Role.CASE_HANDLER;
import static dk.dpsd.seb.model.Role.INITIAL_RECEIVER;
import static dk.dpsd.seb.model.Role.PRIVATE_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.EffectiveRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-GRANT-01, R-GRANT-07: handlers of other locations, and nobody else; the case lies at 1 kommune, 2, 3 plejecenter. */
class GranteesTest {

    private static final List<Long> CASE = List.of(1L, 2L, 3L);

    @Test
    void aHandlerOfAnotherLocationCan() {
        assertThat(able(new EffectiveRole(10, CASE_HANDLER, 4L, true))).containsExactly(10L);
        assertThat(able(new EffectiveRole(10, CASE_HANDLER, 2L, false)))
                .as("only that very unit, above the case's")
                .containsExactly(10L);
    }

    @Test
    void whoHasTheCaseAlreadyCannot() {
        assertThat(able(new EffectiveRole(10, CASE_HANDLER, 1L, true))).isEmpty();
        assertThat(able(new EffectiveRole(10, CASE_HANDLER, 3L, false))).isEmpty();
        assertThat(able(new EffectiveRole(10, CASE_HANDLER, 4L, true), new EffectiveRole(10, CASE_HANDLER, 1L, true)))
                .as("one of her units covers it")
                .isEmpty();
    }

    @Test
    void othersThanHandlersCannot() {
        assertThat(able(
                        new EffectiveRole(10, PRIVATE_PROVIDER, 4L, true),
                        new EffectiveRole(11, INITIAL_RECEIVER, 4L, true)))
                .isEmpty();
    }

    private static Iterable<Long> able(EffectiveRole... roles) {
        return Grantees.able(CASE, List.of(roles));
    }
}
