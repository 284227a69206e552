package dk.dpsd.casework.form;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Severity;
import dk.dpsd.casework.model.SeverityAssessment;
import dk.dpsd.casework.model.SeverityCategory;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Optional;

/** How serious it was and could have been, and whether the handler confirms it (R-CASE-04). */
public class SeverityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private ActualConsequence actual;

    private PossibleConsequence possible;

    private boolean severityConfirmed;

    static SeverityForm of(IncidentCase incident) {
        var form = new SeverityForm();
        form.actual = incident.severity().actual();
        form.possible = incident.severity().possible();
        form.severityConfirmed = incident.classified().isSeverityConfirmed();
        return form;
    }

    SeverityAssessment assessment() {
        return new SeverityAssessment(actual, possible);
    }

    /** The computed category; empty where the pair has none (domain B.3). */
    public Optional<SeverityCategory> category() {
        return Severity.combine(actual, possible);
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
}
