package dk.dpsd.casework.model.detail;

import dk.dpsd.shared.model.FreeText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A {@link Medicine} as it is stored. Looked up or typed: any of its texts may hold a name. */
@Embeddable
class MedicineRow {

    @Column(nullable = false)
    private int position;

    @FreeText
    @Column(name = "trade_name", length = Medicine.LONGEST_NAME)
    private String tradeName;

    @FreeText
    @Column(length = Medicine.LONGEST_NAME)
    private String substance;

    @FreeText
    @Column(length = Medicine.LONGEST_ROUTE)
    private String route;

    @FreeText
    @Column(length = Medicine.LONGEST_STRENGTH)
    private String strength;

    @FreeText
    @Column(length = Medicine.LONGEST_ATC)
    private String atc;

    protected MedicineRow() {}

    MedicineRow(int position, Medicine medicine) {
        this.position = position;
        this.tradeName = medicine.tradeName();
        this.substance = medicine.substance();
        this.route = medicine.route();
        this.strength = medicine.strength();
        this.atc = medicine.atc();
    }

    int position() {
        return position;
    }

    Medicine value() {
        return new Medicine(tradeName, substance, route, strength, atc);
    }
}
