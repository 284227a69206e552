package dk.dpsd.deadline.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody was told of a case at a stage: she is not told of it again until it changes. */
@Entity
@Table(name = "deadline_told")
public class AlarmTold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_told_seq")
    @SequenceGenerator(name = "deadline_told_seq", sequenceName = "deadline_told_seq", allocationSize = 20)
    private Long id;

    @Column(nullable = false)
    private long account;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AlarmStage stage;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected AlarmTold() {}

    public AlarmTold(long account, long caseId, AlarmStage stage, Instant toldAt) {
        this.account = account;
        this.caseId = caseId;
        this.stage = stage;
        this.toldAt = toldAt;
    }

    public long account() {
        return account;
    }

    public long caseId() {
        return caseId;
    }

    public AlarmStage stage() {
        return stage;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
