package dk.dpsd.deadline.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a handler was reminded (rykker) of a case at a stage: she is not reminded of it at that stage again. */
@Entity
@Table(name = "deadline_reminder")
public class StageReached {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_reminder_seq")
    @SequenceGenerator(name = "deadline_reminder_seq", sequenceName = "deadline_reminder_seq", allocationSize = 20)
    private Long id;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Column(nullable = false)
    private long handler;

    @Column(nullable = false)
    private int stage;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected StageReached() {}

    /** @param stage the age in days at which the reminder was due */
    public StageReached(long caseId, long handler, int stage, Instant toldAt) {
        this.caseId = caseId;
        this.handler = handler;
        this.stage = stage;
        this.toldAt = toldAt;
    }

    public long caseId() {
        return caseId;
    }

    public long handler() {
        return handler;
    }

    public int stage() {
        return stage;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
