package dk.dpsd.statistics.run;

/** What a table's numbers are numbers of: never added to one another (domain B.5). */
public enum Measure {
    /** Sager that are one incident each. */
    CASES,
    /** Samlerapporter (SR). */
    SHEETS,
    /** Hændelser in collective reports. */
    INCIDENTS
}
