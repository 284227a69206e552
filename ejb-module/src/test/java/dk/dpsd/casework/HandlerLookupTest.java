package dk.dpsd.casework;

import static dk.dpsd.seb.model.Role.CASE_HANDLER;
import static dk.dpsd.seb.model.Role.INITIAL_RECEIVER;
import static dk.dpsd.seb.model.Role.PRIVATE_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.seb.model.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R-INIT-07, R-ROUTE-12: who shows in the user lookup, in a municipality: 1 kommune, 2 forvaltning, 3 plejecenter. */
class HandlerLookupTest {

    private static final List<Long> AT_THE_TOP = List.of(1L);
    private static final List<Long> AT_THE_CENTRE = List.of(1L, 2L, 3L);

    @Test
    void handlersWhoseUnitCoversTheCase() {
        var above = new EffectiveRole(10, CASE_HANDLER, 1L, true);
        var here = new EffectiveRole(11, CASE_HANDLER, 3L, false);
        var onlyAbove = new EffectiveRole(12, CASE_HANDLER, 2L, false);
        var beside = new EffectiveRole(13, CASE_HANDLER, 4L, true);
        assertThat(eligible(AT_THE_CENTRE, above, here, onlyAbove, beside)).isEqualTo(Map.of(10L, false, 11L, false));
    }

    /** The normal private provider: at the top unit with "Kun denne enhed" (R-PRIV-07). */
    @Test
    void rRoute12OnlyThisUnitShowsForCasesOfThatVeryUnit() {
        var provider = new EffectiveRole(20, PRIVATE_PROVIDER, 1L, false);
        assertThat(eligible(AT_THE_TOP, provider)).isEqualTo(Map.of(20L, true));
        assertThat(eligible(AT_THE_CENTRE, provider)).isEmpty();
    }

    @Test
    void rRoute12WithSubUnitsSheShowsForAllCasesOfTheMunicipality() {
        var provider = new EffectiveRole(20, PRIVATE_PROVIDER, 1L, true);
        assertThat(eligible(AT_THE_TOP, provider)).isEqualTo(Map.of(20L, true));
        assertThat(eligible(AT_THE_CENTRE, provider)).isEqualTo(Map.of(20L, true));
    }

    /** taking a case oneself needs the handler's role; a receiver alone cannot. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CASE_HANDLER", "PRIVATE_PROVIDER"})
    void nobodyElseHandlesCases(Role role) {
        assertThat(eligible(AT_THE_CENTRE, new EffectiveRole(10, role, 3L, true)))
                .isEmpty();
    }

    @Test
    void aPersonShowsOnce() {
        assertThat(eligible(
                        AT_THE_CENTRE,
                        new EffectiveRole(10, CASE_HANDLER, 1L, true),
                        new EffectiveRole(10, CASE_HANDLER, 2L, true),
                        new EffectiveRole(10, INITIAL_RECEIVER, 1L, true)))
                .isEqualTo(Map.of(10L, false));
    }

    @Test
    void withoutAUnitThereIsNobody() {
        assertThat(eligible(List.of(), new EffectiveRole(10, CASE_HANDLER, 1L, true)))
                .isEmpty();
    }

    private static Map<Long, Boolean> eligible(List<Long> path, EffectiveRole... roles) {
        return HandlerLookup.eligible(path, Arrays.asList(roles));
    }
}
