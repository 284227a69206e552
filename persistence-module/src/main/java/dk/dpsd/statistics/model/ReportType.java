package dk.dpsd.statistics.model;

/** What a report looks like (domain B.6). */
public enum ReportType {
    /** Søjlediagram. */
    BAR,
    /** Krydstabulering. */
    CROSS,
    /** Linje over tid. */
    LINE,
    /** Liste: the cases themselves. */
    LIST
}
