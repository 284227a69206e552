package dk.dpsd.reporting.model;

import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One field of a report's draft as it was typed, right or wrong. Any of them may hold the patient's name or number. */
@Embeddable
public class ReportDraftText {

    @Harmless
    @Column(nullable = false, length = 40)
    private String field;

    @Personal(Personal.Kind.PATIENT)
    @Column(nullable = false, length = CaseTexts.LONGEST)
    private String typed;

    protected ReportDraftText() {}

    ReportDraftText(String field, String typed) {
        this.field = field;
        this.typed = typed;
    }

    String field() {
        return field;
    }

    String typed() {
        return typed;
    }
}
