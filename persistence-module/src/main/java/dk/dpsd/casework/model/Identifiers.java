package dk.dpsd.casework.model;

import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What goes by itself when the case closes (R-ANON-02). */
@Embeddable
public class Identifiers {

    @Personal(Personal.Kind.PATIENT)
    @Column(name = "patient_name", length = 200)
    private String patientName;

    @Personal(Personal.Kind.PATIENT)
    @Column(name = "patient_cpr", length = 11)
    private String patientCpr;

    @Personal(Personal.Kind.REPORTER)
    @Column(name = "contact_email", length = 254)
    private String contactEmail;

    protected Identifiers() {}

    public Identifiers(String patientName, String patientCpr, String contactEmail) {
        this.patientName = patientName;
        this.patientCpr = patientCpr;
        this.contactEmail = contactEmail;
    }

    static Identifiers none() {
        return new Identifiers(null, null, null);
    }

    /** What is filled, by kind. */
    Erased erased() {
        return Erased.of(Thing.PATIENT_NAME, patientName == null ? 0 : 1)
                .and(Thing.PATIENT_CPR, patientCpr == null ? 0 : 1)
                .and(Thing.CONTACT_EMAIL, contactEmail == null ? 0 : 1);
    }

    /** How many of them are filled. */
    public int count() {
        return erased().total();
    }

    public String patientName() {
        return patientName;
    }

    public String patientCpr() {
        return patientCpr;
    }

    public String contactEmail() {
        return contactEmail;
    }
}
