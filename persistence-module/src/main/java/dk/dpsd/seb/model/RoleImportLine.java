package dk.dpsd.seb.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A line of a file of role rows that could not be used, and why. */
@Entity
@Table(name = "seb_import_line")
public class RoleImportLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_import_line_seq")
    @SequenceGenerator(name = "seb_import_line_seq", sequenceName = "seb_import_line_seq", allocationSize = 20)
    private Long id;

    @Column(name = "import_id", nullable = false)
    private long importId;

    @Column(name = "line_number", nullable = false)
    private int line;

    /** A key of the text bundle. */
    @Harmless
    @Column(nullable = false, length = 60)
    private String reason;

    /** What the sentence names: a role, a SOR code, a date. */
    @Harmless
    @Column(length = 200)
    private String detail;

    protected RoleImportLine() {}

    public RoleImportLine(long importId, int line, String reason, String detail) {
        this.importId = importId;
        this.line = line;
        this.reason = reason;
        this.detail = detail;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
