package dk.dpsd.casework.model;

import dk.dpsd.casework.model.detail.ReportDetails;

/** Everything a handler may write on a case, as one value. */
public record CaseContent(
        Occurrence occurrence,
        CaseTexts texts,
        SeverityAssessment severity,
        Classified classified,
        ReportDetails details,
        String placeName,
        String patientName,
        String patientCpr) {

    Identifiers identifiers(String contactEmail) {
        return new Identifiers(patientName, patientCpr, contactEmail);
    }
}
