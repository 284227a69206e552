package dk.dpsd.casework.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.CaseChanged;
import dk.dpsd.casework.model.CaseTransitions;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** whose drafts end at which verb. */
class DraftsEndTest {

    /** The verbs after which the others go on with what they were writing. */
    private static final Set<String> OTHERS_GO_ON = Set.of(
            "IN_PROGRESS EDIT",
            "IN_PROGRESS APPEND",
            "IN_PROGRESS ASSIGN",
            "IN_PROGRESS DECLARE",
            "REJECTED DECLARE",
            "REJECTED CLOSE",
            "DELETED DECLARE",
            "DELETED CLOSE");

    @ParameterizedTest
    @MethodSource("dk.dpsd.casework.grant.GrantsEndTest#everyPossibleChange")
    void aCaseThatLeavesItsStateOrAnInboxLeavesNoDraft(CaseState from, Verb verb) {
        var changed = new CaseChanged(
                1,
                PublicId.random(),
                verb,
                from,
                CaseTransitions.target(from, verb).orElseThrow());
        assertThat(DraftsEnd.endsAll(changed)).isNotEqualTo(OTHERS_GO_ON.contains(from + " " + verb));
    }
}
