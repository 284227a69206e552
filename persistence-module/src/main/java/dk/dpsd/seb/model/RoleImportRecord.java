package dk.dpsd.seb.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** A file of role rows that was read in or refused. */
@Entity
@Table(name = "seb_import")
public class RoleImportRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_import_seq")
    @SequenceGenerator(name = "seb_import_seq", sequenceName = "seb_import_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "started_by", nullable = false, length = 200)
    private String startedBy;

    @Harmless
    @Column(name = "file_name", nullable = false, length = 200)
    private String fileName;

    /** SHA-256 of the file: one that was read already is not read again by itself. */
    @Harmless
    @Column(nullable = false, length = 64)
    private String digest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private RoleImportOutcome outcome;

    /** A key of the text bundle: why the file was refused. */
    @Harmless
    @Column(length = 60)
    private String fault;

    @Harmless
    @Column(name = "fault_detail", length = 200)
    private String faultDetail;

    @Embedded
    private ImportCounts counts = new ImportCounts();

    protected RoleImportRecord() {}

    public RoleImportRecord(Instant startedAt, String startedBy, String fileName, String digest) {
        this.startedAt = startedAt;
        this.startedBy = startedBy;
        this.fileName = fileName;
        this.digest = digest;
    }

    public void refused(String why, String detail) {
        outcome = RoleImportOutcome.REFUSED;
        fault = why;
        faultDetail = detail;
    }

    public void needsConfirmation(ImportCounts would) {
        outcome = RoleImportOutcome.NEEDS_CONFIRMATION;
        counts = would;
    }

    public void done(ImportCounts did) {
        outcome = RoleImportOutcome.DONE;
        counts = did;
    }

    public Long id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String startedBy() {
        return startedBy;
    }

    public String fileName() {
        return fileName;
    }

    public String digest() {
        return digest;
    }

    public RoleImportOutcome outcome() {
        return outcome;
    }

    public String fault() {
        return fault;
    }

    public String faultDetail() {
        return faultDetail;
    }

    public ImportCounts counts() {
        return counts;
    }
}
