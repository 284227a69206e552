package dk.dpsd.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of domain B.3, scale 2, whole: every actual with every possible consequence, and with none. */
class SeverityTest {

    @ParameterizedTest(name = "{0} x {1} -> {2}")
    @CsvSource({
        "NONE_OR_UNKNOWN, NONE, NO_CONSEQUENCE",
        "NONE_OR_UNKNOWN, MILD, NO_CONSEQUENCE",
        "NONE_OR_UNKNOWN, SEVERE_OR_FATAL, SERIOUS_RISK",
        "NONE_OR_UNKNOWN, , ",
        "MILD, NONE, ",
        "MILD, MILD, MILD_CONSEQUENCE",
        "MILD, SEVERE_OR_FATAL, SERIOUS_RISK",
        "MILD, , ",
        "SEVERE, NONE, SEVERE_CONSEQUENCE",
        "SEVERE, MILD, SEVERE_CONSEQUENCE",
        "SEVERE, SEVERE_OR_FATAL, SEVERE_CONSEQUENCE",
        "SEVERE, , SEVERE_CONSEQUENCE",
        "FATAL, NONE, FATAL_CONSEQUENCE",
        "FATAL, MILD, FATAL_CONSEQUENCE",
        "FATAL, SEVERE_OR_FATAL, FATAL_CONSEQUENCE",
        "FATAL, , FATAL_CONSEQUENCE",
        ", NONE, ",
        ", , ",
    })
    void theTable(ActualConsequence actual, PossibleConsequence possible, SeverityCategory category) {
        if (category == null) {
            assertThat(Severity.combine(actual, possible)).isEmpty();
        } else {
            assertThat(Severity.combine(actual, possible)).contains(category);
        }
    }

    @Test
    void aRefusedPairIsNoAssessment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeverityAssessment(ActualConsequence.MILD, PossibleConsequence.NONE));
    }

    /** What was not asked for is not kept, and the scale stays with the case. */
    @Test
    void anAssessmentKeepsItsScaleAndNothingNobodyAskedFor() {
        var severe = new SeverityAssessment(ActualConsequence.SEVERE, PossibleConsequence.NONE);
        assertThat(severe.possible()).isNull();
        assertThat(severe.scale()).isEqualTo(2);
    }
}
