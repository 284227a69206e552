package dk.dpsd.anonymisation;

import dk.dpsd.casework.form.DetailsForm;
import dk.dpsd.casework.model.CaseTexts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The free texts of a rejected or deleted case, for cleaning by hand. */
public class CleanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String headline;

    @NotBlank
    @Size(max = CaseTexts.LONGEST)
    private String description;

    @Size(max = CaseTexts.LONGEST)
    private String causes;

    @Size(max = CaseTexts.LONGEST)
    private String learning;

    @Size(max = 200)
    private String placeName;

    @NotBlank
    @Size(max = CaseTexts.LONGEST)
    private String comment;

    @Valid
    private DetailsForm details = new DetailsForm();

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

    public String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(String placeName) {
        this.placeName = placeName;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    /** Medicine, devices and further places: any of their texts may hold a name. */
    public DetailsForm getDetails() {
        return details;
    }

    public void setDetails(DetailsForm details) {
        this.details = details;
    }
}
