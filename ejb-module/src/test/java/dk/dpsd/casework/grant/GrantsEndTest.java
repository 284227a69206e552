package dk.dpsd.casework.grant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.CaseChanged;
import dk.dpsd.casework.model.CaseTransitions;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Design, "The case", and X-11: what was given goes with the case's place, and not with its closing. */
class GrantsEndTest {

    private static final Set<String> ENDS =
            Set.of("RECEIVED HAND_OVER", "IN_PROGRESS RECALL", "IN_PROGRESS MOVE", "REJECTED CLOSE", "DELETED CLOSE");

    static Stream<Arguments> everyPossibleChange() {
        return Arrays.stream(CaseState.values()).flatMap(state -> Arrays.stream(Verb.values())
                .filter(verb -> CaseTransitions.target(state, verb).isPresent())
                .map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("everyPossibleChange")
    void grantsEndWhenTheCaseLeaves(CaseState from, Verb verb) {
        var changed = new CaseChanged(
                1,
                PublicId.random(),
                verb,
                from,
                CaseTransitions.target(from, verb).orElseThrow());
        assertThat(GrantsEnd.isEnd(changed)).isEqualTo(ENDS.contains(from + " " + verb));
    }
}
