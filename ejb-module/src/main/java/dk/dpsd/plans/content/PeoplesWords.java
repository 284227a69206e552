package dk.dpsd.plans.content;

/** Whether a report holds what people wrote in the cases, which may be personal data (R-PLAN-04). */
public enum PeoplesWords {
    /** Codes and figures only. */
    NEVER,
    /** Where the plan says so. */
    ON_WISH,
    /** Always; a plan that sends it says why. */
    ALWAYS
}
