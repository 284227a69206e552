package dk.dpsd.casework.form;

import dk.dpsd.casework.model.CaseContent;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.model.PlainText;
import jakarta.validation.Valid;
import java.io.Serializable;

/** What a handler can write on a case, part by part; the page fills it, the case takes it as one value. */
public class CaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private WhatForm what = new WhatForm();

    @Valid
    private WhenForm when = new WhenForm();

    @Valid
    private SeverityForm severity = new SeverityForm();

    @Valid
    private ClassificationForm classification = new ClassificationForm();

    @Valid
    private DetailsForm details = new DetailsForm();

    @Valid
    private PatientForm patient = new PatientForm();

    public static CaseForm of(IncidentCase incident) {
        var form = new CaseForm();
        form.what = WhatForm.of(incident);
        form.when = WhenForm.of(incident.occurrence());
        form.severity = SeverityForm.of(incident);
        form.classification = ClassificationForm.of(incident.classified());
        form.details = DetailsForm.of(incident.details());
        form.patient = PatientForm.of(incident.identifiers());
        return form;
    }

    /** The form as the case takes it; empty texts become none. */
    public CaseContent content() {
        return new CaseContent(
                when.occurrence(),
                what.texts(),
                severity.assessment(),
                classification.classified(severity.isSeverityConfirmed()),
                details.details(),
                PlainText.of(what.getPlaceName()),
                PlainText.of(patient.getPatientName()),
                PlainText.of(patient.getPatientCpr()));
    }

    public WhatForm getWhat() {
        return what;
    }

    public WhenForm getWhen() {
        return when;
    }

    public SeverityForm getSeverity() {
        return severity;
    }

    public ClassificationForm getClassification() {
        return classification;
    }

    public DetailsForm getDetails() {
        return details;
    }

    /** Another set of rows in place of these, as when a draft or another's version is taken. */
    public void setDetails(DetailsForm details) {
        this.details = details;
    }

    public PatientForm getPatient() {
        return patient;
    }
}
