package dk.dpsd.casework.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One field of a draft as it was typed, right or wrong. Any of them may hold the patient's name or number. */
@Embeddable
public class DraftText {

    @Harmless
    @Column(nullable = false, length = 40)
    private String field;

    @Personal(Personal.Kind.PATIENT)
    @Column(nullable = false, length = CaseTexts.LONGEST)
    private String typed;

    protected DraftText() {}

    public DraftText(String field, String typed) {
        this.field = field;
        this.typed = typed;
    }

    public String field() {
        return field;
    }

    public String typed() {
        return typed;
    }
}
