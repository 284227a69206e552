package dk.dpsd.casework.model.term;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A classification file the operator uploaded; a version of the classification once she has let it count. */
@Entity
@Table(name = "casework_term_import")
public class TermImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_term_import_seq")
    @SequenceGenerator(
            name = "casework_term_import_seq",
            sequenceName = "casework_term_import_seq",
            allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Harmless
    @Column(name = "file_name", nullable = false, length = 200)
    private String fileName;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "uploaded_by", nullable = false, length = 200)
    private String uploadedBy;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "applied_by", length = 200)
    private String appliedBy;

    @Column(nullable = false)
    private int added;

    @Column(nullable = false)
    private int changed;

    @Column(nullable = false)
    private int ended;

    @Column(nullable = false)
    private int refused;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "casework_term_import_line", joinColumns = @JoinColumn(name = "import_id"))
    private List<TermLine> lines = new ArrayList<>();

    protected TermImport() {}

    /** @param validFrom the first day its terms can be chosen */
    public TermImport(String fileName, LocalDate validFrom, List<TermLine> lines, Instant at, String by) {
        this.fileName = fileName;
        this.validFrom = validFrom;
        this.lines = new ArrayList<>(lines);
        this.refused =
                (int) lines.stream().filter(line -> line.refused() != null).count();
        this.uploadedAt = at;
        this.uploadedBy = by;
    }

    /** It counts from now on, and did so much. */
    public void applied(int begun, int altered, int gone, Instant at, String by) {
        added = begun;
        changed = altered;
        ended = gone;
        appliedAt = at;
        appliedBy = by;
    }

    public Long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Null while it does not count. */
    public Instant appliedAt() {
        return appliedAt;
    }

    public String appliedBy() {
        return appliedBy;
    }

    public int added() {
        return added;
    }

    public int changed() {
        return changed;
    }

    public int ended() {
        return ended;
    }

    public int refused() {
        return refused;
    }

    /** In the order of the file. */
    public List<TermLine> lines() {
        return lines.stream().sorted(Comparator.comparingInt(TermLine::line)).toList();
    }
}
