package dk.dpsd.seb.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The management approval without which no role is given (R-SEB-01): who, when, and where it is written. */
@Embeddable
public class Approval implements Serializable {

    private static final long serialVersionUID = 1L;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "approved_by", length = 200)
    private String by;

    @Column(name = "approved_on")
    private LocalDate on;

    @FreeText
    @Column(name = "approval_reference", length = 200)
    private String reference;

    protected Approval() {}

    /** @param reference the document that holds the approval, e.g. a journal number */
    public Approval(String by, LocalDate on, String reference) {
        this.by = by;
        this.on = on;
        this.reference = reference;
    }

    public String by() {
        return by;
    }

    public LocalDate on() {
        return on;
    }

    public String reference() {
        return reference;
    }
}
