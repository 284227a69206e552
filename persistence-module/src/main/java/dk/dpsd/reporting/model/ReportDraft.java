package dk.dpsd.reporting.model;

import dk.dpsd.shared.model.Harmless;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Kladde: a report that somebody asked us to keep until she has time to finish it. Whoever holds its code opens it; it
 * goes when the report is sent, and after {@link #LIFE} at the latest.
 */
@Entity
@Table(name = "reporting_draft")
public class ReportDraft {

    /** How long a draft is kept after it was last saved. */
    public static final Duration LIFE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reporting_draft_seq")
    @SequenceGenerator(name = "reporting_draft_seq", sequenceName = "reporting_draft_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    /** SHA-256 of the code, hex. */
    @Harmless
    @Column(name = "code_digest", nullable = false, length = 64)
    private String codeDigest;

    /** The idempotency key of the form: the draft, however often it is opened, becomes one report (design 11). */
    @Harmless
    @Column(name = "form_key", nullable = false, length = 40)
    private String formKey;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reporting_draft_text", joinColumns = @JoinColumn(name = "draft_id"))
    private List<ReportDraftText> texts = new ArrayList<>();

    protected ReportDraft() {}

    public ReportDraft(String codeDigest, String formKey) {
        this.codeDigest = codeDigest;
        this.formKey = formKey;
    }

    /** Keeps the form as it stands now, in place of what was kept before. */
    public void keep(Map<String, String> fields, Instant now) {
        savedAt = now;
        texts.clear();
        fields.forEach((field, typed) -> texts.add(new ReportDraftText(field, typed)));
    }

    public Long id() {
        return id;
    }

    public String formKey() {
        return formKey;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** What was typed, field by field. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        texts.forEach(text -> fields.put(text.field(), text.typed()));
        return fields;
    }
}
