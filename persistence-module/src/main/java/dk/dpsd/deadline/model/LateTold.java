package dk.dpsd.deadline.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A late case that the superusers of a municipality know of (R-ANON-08). */
@Entity
@Table(name = "deadline_late")
public class LateTold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_late_seq")
    @SequenceGenerator(name = "deadline_late_seq", sequenceName = "deadline_late_seq", allocationSize = 20)
    private Long id;

    /** The SOR code of the municipality. */
    @Column(nullable = false)
    private long owner;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected LateTold() {}

    public LateTold(long owner, long caseId, Instant toldAt) {
        this.owner = owner;
        this.caseId = caseId;
        this.toldAt = toldAt;
    }

    public long owner() {
        return owner;
    }

    public long caseId() {
        return caseId;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
