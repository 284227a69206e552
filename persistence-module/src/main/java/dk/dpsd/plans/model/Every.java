package dk.dpsd.plans.model;

/** How often a plan comes round (Gentagelse). */
public enum Every {
    /** Daglig. */
    DAY,
    /** Ugentlig, on chosen weekdays. */
    WEEK,
    /** Månedlig, on a day of the month. */
    MONTH,
    /** Kvartalsvis, on a day of the first month of a quarter. */
    QUARTER
}
