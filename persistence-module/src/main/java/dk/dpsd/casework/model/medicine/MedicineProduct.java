package dk.dpsd.casework.model.medicine;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One product of the medicine list (lægemiddel), while it was on the list. Data, never code. */
@Entity
@Table(name = "casework_product")
public class MedicineProduct {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_product_seq")
    @SequenceGenerator(name = "casework_product_seq", sequenceName = "casework_product_seq", allocationSize = 20)
    private Long id;

    @Harmless
    @Column(length = 10)
    private String atc;

    @Harmless
    @Column(name = "trade_name", nullable = false, length = 200)
    private String tradeName;

    @Harmless
    @Column(nullable = false, length = 200)
    private String substance;

    /** Lægemiddelform. */
    @Harmless
    @Column(name = "dosage_form", length = 100)
    private String form;

    @Harmless
    @Column(length = 100)
    private String route;

    @Harmless
    @Column(length = 100)
    private String strength;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected MedicineProduct() {}

    public MedicineProduct(ProductFacts facts, LocalDate validFrom) {
        this.atc = facts.atc();
        this.tradeName = facts.tradeName();
        this.substance = facts.substance();
        this.form = facts.form();
        this.route = facts.route();
        this.strength = facts.strength();
        this.validFrom = validFrom;
    }

    /** The product is gone from the newest list: cases keep what they say, nobody finds it any more. */
    public void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public ProductFacts facts() {
        return new ProductFacts(atc, tradeName, substance, form, route, strength);
    }
}
