package dk.dpsd.casework.form;

import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.model.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What happened, in words. */
public class WhatForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String headline;

    @NotBlank
    @Size(max = CaseTexts.LONGEST)
    private String description;

    @Size(max = 200)
    private String placeName;

    @Size(max = CaseTexts.LONGEST)
    private String causes;

    @Size(max = CaseTexts.LONGEST)
    private String learning;

    @Size(max = CaseTexts.LONGEST)
    private String internalNote;

    static WhatForm of(IncidentCase incident) {
        var form = new WhatForm();
        form.headline = incident.texts().headline();
        form.description = incident.texts().description();
        form.causes = incident.texts().causes();
        form.learning = incident.texts().learning();
        form.internalNote = incident.texts().internalNote();
        form.placeName = incident.place().placeName();
        return form;
    }

    CaseTexts texts() {
        return new CaseTexts(
                PlainText.of(headline),
                PlainText.of(description),
                PlainText.of(causes),
                PlainText.of(learning),
                PlainText.of(internalNote));
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(String placeName) {
        this.placeName = placeName;
    }

    public String getCauses() {
        return causes;
    }

    public void setCauses(String causes) {
        this.causes = causes;
    }

    public String getLearning() {
        return learning;
    }

    public void setLearning(String learning) {
        this.learning = learning;
    }

    public String getInternalNote() {
        return internalNote;
    }

    public void setInternalNote(String internalNote) {
        this.internalNote = internalNote;
    }
}
