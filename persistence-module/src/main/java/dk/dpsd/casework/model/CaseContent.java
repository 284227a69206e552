package dk.dpsd.casework.model;

/** Everything a handler may write on a case, as one value. */
public record CaseContent(
        Occurrence occurrence,
        CaseTexts texts,
        SeverityAssessment severity,
        Classified classified,
        String placeName,
        String patientName,
        String patientCpr) {

    Identifiers identifiers(String contactEmail) {
        return new Identifiers(patientName, patientCpr, contactEmail);
    }
}
