package dk.dpsd.statistics.model;

/** From when to when a report counts: two days, or days reckoned from the one it is run on. */
public enum PeriodKind {
    /** Two named days. */
    DAYS,
    /** Sidste uge, Monday to Sunday. */
    LAST_WEEK,
    /** Sidste måned. */
    LAST_MONTH,
    /** Sidste kvartal. */
    LAST_QUARTER,
    /** De sidste 12 hele måneder. */
    LAST_12_MONTHS,
    /** Sidste år. */
    LAST_YEAR,
    /** I år til dags dato. */
    THIS_YEAR,
    /** De sidste 30 dage, with today. */
    LAST_30_DAYS,
    /** Altid. */
    ALWAYS
}
