package dk.dpsd.casework.model;

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

/** Kladde: what one person typed on the page of a case and has not saved. Nobody else ever sees it. */
@Entity
@Table(name = "casework_draft")
public class CaseDraft {

    /** How long a draft is kept. */
    public static final Duration LIFE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_draft_seq")
    @SequenceGenerator(name = "casework_draft_seq", sequenceName = "casework_draft_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false)
    private long account;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    /** The version of the case she was looking at while she typed. */
    @Column(name = "seen_version", nullable = false)
    private int seenVersion;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "casework_draft_text", joinColumns = @JoinColumn(name = "draft_id"))
    private List<DraftText> texts = new ArrayList<>();

    protected CaseDraft() {}

    public CaseDraft(long account, long caseId) {
        this.account = account;
        this.caseId = caseId;
    }

    /** Keeps the form as it stands now, in place of what was kept before. */
    public void keep(int seen, Map<String, String> fields, Instant now) {
        seenVersion = seen;
        savedAt = now;
        texts.clear();
        fields.forEach((field, typed) -> texts.add(new DraftText(field, typed)));
    }

    public Long id() {
        return id;
    }

    public long account() {
        return account;
    }

    public long caseId() {
        return caseId;
    }

    public int seenVersion() {
        return seenVersion;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** What was typed, field by field. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (DraftText text : texts) {
            fields.put(text.field(), text.typed());
        }
        return fields;
    }
}
