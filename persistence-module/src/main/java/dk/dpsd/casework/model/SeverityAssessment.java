package dk.dpsd.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Alvorlighed: the two consequences, the category computed from them and the scale it was measured on. */
@Embeddable
public class SeverityAssessment {

    @Enumerated(EnumType.STRING)
    @Column(name = "actual_consequence", nullable = false, length = 20)
    private ActualConsequence actual;

    @Enumerated(EnumType.STRING)
    @Column(name = "possible_consequence", length = 20)
    private PossibleConsequence possible;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity_category", nullable = false, length = 20)
    private SeverityCategory category;

    @Column(name = "severity_scale", nullable = false)
    private int scale;

    protected SeverityAssessment() {}

    /**
     * Measures on the present scale.
     *
     * @throws IllegalArgumentException where the pair has no category (domain B.3)
     */
    public SeverityAssessment(ActualConsequence actual, PossibleConsequence possible) {
        this.category = Severity.combine(actual, possible)
                .orElseThrow(() -> new IllegalArgumentException(actual + " with " + possible + " has no category"));
        this.actual = actual;
        this.possible = actual.asksForPossible() ? possible : null;
        this.scale = Severity.SCALE;
    }

    public ActualConsequence actual() {
        return actual;
    }

    public PossibleConsequence possible() {
        return possible;
    }

    public SeverityCategory category() {
        return category;
    }

    public int scale() {
        return scale;
    }
}
