package dk.dpsd.casework.model.detail;

/** What a further place had to do with the incident (Rolle i hændelsen; domain B.2, R-REP-04). */
public enum PlaceRole {
    /** Involveret. */
    INVOLVED,
    /** Afgivende sted in a transition (patientovergang). */
    HANDED_OVER,
    /** Modtagende sted in a transition. */
    TOOK_OVER,
    /** Where it was found out (opdaget et andet sted). */
    DISCOVERED
}
