package dk.dpsd.casework.model;

import static dk.dpsd.casework.model.SeverityCategory.FATAL_CONSEQUENCE;
import static dk.dpsd.casework.model.SeverityCategory.MILD_CONSEQUENCE;
import static dk.dpsd.casework.model.SeverityCategory.NO_CONSEQUENCE;
import static dk.dpsd.casework.model.SeverityCategory.SERIOUS_RISK;
import static dk.dpsd.casework.model.SeverityCategory.SEVERE_CONSEQUENCE;

import java.util.Optional;

/** The table of domain B.3: which category a pair of consequences gives. */
public final class Severity {

    /** The version of the scale that new cases are measured on; kept with each case. */
    public static final int SCALE = 2;

    private Severity() {}

    /**
     * The combined category.
     *
     * @param possible ignored, and may be null, where the actual consequence does not ask for it
     * @return empty where the pair is refused: a possible consequence below the actual one, or one missing
     */
    public static Optional<SeverityCategory> combine(ActualConsequence actual, PossibleConsequence possible) {
        if (actual == null || (actual.asksForPossible() && possible == null)) {
            return Optional.empty();
        }
        return switch (actual) {
            case FATAL -> Optional.of(FATAL_CONSEQUENCE);
            case SEVERE -> Optional.of(SEVERE_CONSEQUENCE);
            case NONE_OR_UNKNOWN ->
                Optional.of(possible == PossibleConsequence.SEVERE_OR_FATAL ? SERIOUS_RISK : NO_CONSEQUENCE);
            case MILD ->
                switch (possible) {
                    case NONE -> Optional.empty();
                    case MILD -> Optional.of(MILD_CONSEQUENCE);
                    case SEVERE_OR_FATAL -> Optional.of(SERIOUS_RISK);
                };
        };
    }
}
