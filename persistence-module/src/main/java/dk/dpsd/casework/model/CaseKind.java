package dk.dpsd.casework.model;

/** What a case stands for: one incident, or a sheet of many ({@code samlerapport}, SR; R-REP-07). */
public enum CaseKind {
    SINGLE,
    COLLECTIVE
}
