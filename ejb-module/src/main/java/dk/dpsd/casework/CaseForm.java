package dk.dpsd.casework;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.CaseContent;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.Classified;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Occurrence;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.SeverityAssessment;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.model.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a handler can write on a case; the page fills it, the case takes it as one value. */
public class CaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String headline;

    @NotBlank
    @Size(max = CaseTexts.LONGEST)
    private String description;

    @Size(max = 200)
    private String placeName;

    @NotNull
    private Precision datePrecision;

    private LocalDate day;

    @NotNull
    private Precision timePrecision;

    private LocalTime time;

    @NotNull
    private ActualConsequence actual;

    private PossibleConsequence possible;

    private boolean severityConfirmed;

    @Size(max = 40)
    private String mainGroup;

    @Size(max = 40)
    private String problem;

    @Size(max = 40)
    private String process;

    @Size(max = CaseTexts.LONGEST)
    private String causes;

    @Size(max = CaseTexts.LONGEST)
    private String learning;

    @Size(max = CaseTexts.LONGEST)
    private String internalNote;

    @Size(max = 200)
    private String patientName;

    @Size(max = 11)
    private String patientCpr;

    private ReportDetails details = ReportDetails.none();

    static CaseForm of(IncidentCase incident) {
        var form = new CaseForm();
        form.headline = incident.texts().headline();
        form.description = incident.texts().description();
        form.causes = incident.texts().causes();
        form.learning = incident.texts().learning();
        form.internalNote = incident.texts().internalNote();
        form.placeName = incident.place().placeName();
        form.datePrecision = incident.occurrence().datePrecision();
        form.day = incident.occurrence().day();
        form.timePrecision = incident.occurrence().timePrecision();
        form.time = incident.occurrence().time();
        form.actual = incident.severity().actual();
        form.possible = incident.severity().possible();
        form.severityConfirmed = incident.classified().isSeverityConfirmed();
        form.mainGroup = incident.classified().mainGroup();
        form.problem = incident.classified().problem();
        form.process = incident.classified().process();
        form.patientName = incident.identifiers().patientName();
        form.patientCpr = incident.identifiers().patientCpr();
        form.details = incident.details();
        return form;
    }

    /** The form as the case takes it; empty texts become none. */
    public CaseContent content() {
        return new CaseContent(
                new Occurrence(datePrecision, day, timePrecision, time),
                texts(),
                new SeverityAssessment(actual, possible),
                new Classified(
                        severityConfirmed, PlainText.of(mainGroup), PlainText.of(problem), PlainText.of(process)),
                details,
                PlainText.of(placeName),
                PlainText.of(patientName),
                PlainText.of(patientCpr));
    }

    public CaseTexts texts() {
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

    public Precision getDatePrecision() {
        return datePrecision;
    }

    public void setDatePrecision(Precision datePrecision) {
        this.datePrecision = datePrecision;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Precision getTimePrecision() {
        return timePrecision;
    }

    public void setTimePrecision(Precision timePrecision) {
        this.timePrecision = timePrecision;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public ActualConsequence getActual() {
        return actual;
    }

    public void setActual(ActualConsequence actual) {
        this.actual = actual;
    }

    public PossibleConsequence getPossible() {
        return possible;
    }

    public void setPossible(PossibleConsequence possible) {
        this.possible = possible;
    }

    public boolean isSeverityConfirmed() {
        return severityConfirmed;
    }

    public void setSeverityConfirmed(boolean severityConfirmed) {
        this.severityConfirmed = severityConfirmed;
    }

    public String getMainGroup() {
        return mainGroup;
    }

    public void setMainGroup(String mainGroup) {
        this.mainGroup = mainGroup;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
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

    public String getPatientName() {
        return patientName;
    }

    public void setPatientName(String patientName) {
        this.patientName = patientName;
    }

    public String getPatientCpr() {
        return patientCpr;
    }

    public void setPatientCpr(String patientCpr) {
        this.patientCpr = patientCpr;
    }
}
