package dk.dpsd.access.model;

import dk.dpsd.shared.model.GrantLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Access to one case for somebody from another location (Adgangsrettighed, R-GRANT-01..06). */
@Entity
@Table(name = "access_grant")
public class CaseGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_grant_seq")
    @SequenceGenerator(name = "access_grant_seq", sequenceName = "access_grant_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Column(nullable = false)
    private long account;

    @Enumerated(EnumType.STRING)
    @Column(name = "grant_level", nullable = false, length = 10)
    private GrantLevel level;

    /** The last valid day; without one the grant survives closing (R-GRANT-03, X-11). */
    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "given_by", nullable = false)
    private long givenBy;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    protected CaseGrant() {}

    /** @param validTo the last valid day, or null for no end */
    public CaseGrant(long caseId, long account, GrantLevel level, LocalDate validTo, long givenBy, Instant givenAt) {
        this.caseId = caseId;
        this.account = account;
        this.level = level;
        this.validTo = validTo;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    /** Edits the grant (R-GRANT-05). */
    public void change(GrantLevel newLevel, LocalDate newEnd) {
        level = newLevel;
        validTo = newEnd;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long caseId() {
        return caseId;
    }

    public long account() {
        return account;
    }

    public GrantLevel level() {
        return level;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public long givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
