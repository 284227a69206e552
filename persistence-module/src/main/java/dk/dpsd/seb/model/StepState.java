package dk.dpsd.seb.model;

/** How far a step of the onboarding is. */
public enum StepState {
    MISSING,
    IN_PROGRESS,
    DONE,
    NOT_RELEVANT
}
