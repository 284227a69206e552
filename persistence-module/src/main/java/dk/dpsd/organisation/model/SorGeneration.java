package dk.dpsd.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One state of the whole register. */
@Entity
@Table(name = "organisation_generation")
public class SorGeneration {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_generation_seq")
    @SequenceGenerator(
            name = "organisation_generation_seq",
            sequenceName = "organisation_generation_seq",
            allocationSize = 20)
    private long id;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "as_of")
    private LocalDate asOf;

    private int units;

    protected SorGeneration() {}

    /** @param asOf the day the register looked like this */
    public SorGeneration(Instant createdAt, LocalDate asOf) {
        this.createdAt = createdAt;
        this.asOf = asOf;
    }

    /** Says how many units it has in the end: a reader that finds fewer caught it being pruned. */
    public void complete(int allUnits) {
        units = allUnits;
    }

    public long id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public int units() {
        return units;
    }
}
