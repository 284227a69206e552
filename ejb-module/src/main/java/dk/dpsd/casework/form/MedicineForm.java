package dk.dpsd.casework.form;

import dk.dpsd.casework.model.detail.Medicine;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A row of involved medicine, as it is being written. */
public class MedicineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = Medicine.LONGEST_NAME)
    private String tradeName;

    @Size(max = Medicine.LONGEST_NAME)
    private String substance;

    @Size(max = Medicine.LONGEST_ROUTE)
    private String route;

    @Size(max = Medicine.LONGEST_STRENGTH)
    private String strength;

    @Size(max = Medicine.LONGEST_ATC)
    private String atc;

    public static MedicineForm of(Medicine medicine) {
        var form = new MedicineForm();
        form.tradeName = medicine.tradeName();
        form.substance = medicine.substance();
        form.route = medicine.route();
        form.strength = medicine.strength();
        form.atc = medicine.atc();
        return form;
    }

    public Medicine value() {
        return new Medicine(tradeName, substance, route, strength, atc);
    }

    /** The row in one line. */
    public String getSummary() {
        return value().line();
    }

    public String getTradeName() {
        return tradeName;
    }

    public void setTradeName(String tradeName) {
        this.tradeName = tradeName;
    }

    public String getSubstance() {
        return substance;
    }

    public void setSubstance(String substance) {
        this.substance = substance;
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }

    public String getStrength() {
        return strength;
    }

    public void setStrength(String strength) {
        this.strength = strength;
    }

    public String getAtc() {
        return atc;
    }

    public void setAtc(String atc) {
        this.atc = atc;
    }
}
