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
    LIST;

    /** Whether it is told by bars or lines, beside its table. */
    public boolean isDrawn() {
        return this == BAR || this == LINE;
    }
}
