package dk.dpsd.followup.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Personal;
import dk.dpsd.shared.model.Redaction;
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

/** Et punkt i sagsopfølgningen: one entry of the section "Analyse og sagsopfølgning" (R-CASE-15..17). */
@Entity
@Table(name = "followup_entry")
public class FollowUpEntry {

    /** The longest text, in characters. */
    public static final int LONGEST = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_entry_seq")
    @SequenceGenerator(name = "followup_entry_seq", sequenceName = "followup_entry_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EntryKind kind;

    @FreeText
    @Column(nullable = false)
    private String text;

    /** The account; a reporter has none. */
    private Long author;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected FollowUpEntry() {}

    /**
     * @param author the account, or null for the reporter
     * @param writtenBy the name shown; of the reporter only that it was she
     */
    public FollowUpEntry(long caseId, EntryKind kind, String text, Long author, String writtenBy, Instant now) {
        this.caseId = caseId;
        this.kind = kind;
        this.text = text;
        this.author = author;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    /** Other words in place of these (R-CASE-17). */
    public void change(String words, String by, Instant now) {
        if (!kind.isWritten()) {
            throw new IllegalStateException("what was sent or answered stays as it was");
        }
        text = words;
        changedBy = by;
        changedAt = now;
    }

    /** The case ended: what was decided is covered, and who of the staff wrote it is not said any more (R-ANON-03). */
    public void redact(Redaction redaction) {
        text = redaction.of(text, LONGEST);
        if (author != null) {
            writtenBy = Redaction.MASK;
            author = null;
        }
        changedBy = changedBy == null ? null : Redaction.MASK;
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

    public EntryKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Long author() {
        return author;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Who changed it last, or null. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
