package dk.dpsd.followup.model;

/** What an entry of the follow-up is (R-CASE-15). */
public enum EntryKind {
    /** Kommunikation: what was talked about with whom (R-CASE-16). */
    COMMUNICATION,
    /** Analyseresultat: what the place's analysis found. */
    ANALYSIS,
    /** Spørgsmål til rapportør, as it was sent (R-ASK-02). */
    QUESTION,
    /** Svar fra rapportør (R-ASK-06). */
    ANSWER;

    /** Whether a handler writes it and may change it; what was sent and what was answered stays as it was. */
    public boolean isWritten() {
        return this == COMMUNICATION || this == ANALYSIS;
    }
}
