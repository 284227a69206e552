package dk.dpsd.casework.form;

import dk.dpsd.casework.model.Identifiers;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Who the patient is; goes at closing (R-ANON-02). */
public class PatientForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private String patientName;

    @Size(max = 11)
    private String patientCpr;

    static PatientForm of(Identifiers identifiers) {
        var form = new PatientForm();
        form.patientName = identifiers.patientName();
        form.patientCpr = identifiers.patientCpr();
        return form;
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
