package dk.dpsd.casework.model.document;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Retry;
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

/**
 * Et af sagens dokumenter (R-CASE-14): what is known about a file attached to a case. Its content lies beside it in pieces
 * ({@link DocumentChunk}), the text in it too ({@link DocumentText}).
 */
@Entity
@Table(name = "casework_document")
public class Document {

    public static final int LONGEST_NAME = 120;

    /** How often the text is tried to be read; a file that kills its reader must not do so for ever. */
    public static final int MOST_TRIES = 3;

    /** Stands where it said who attached a document. */
    public static final String NOBODY_NAMED = "Anonymiseret";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_document_seq")
    @SequenceGenerator(name = "casework_document_seq", sequenceName = "casework_document_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    /** Which file stands here: counts the files, and not the tries to read their text, which nobody sees. */
    @Column(nullable = false)
    private int edition;

    @Harmless
    @Column(name = "public_id", nullable = false)
    private String publicId;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @FreeText
    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FileType type;

    @Column(name = "size_bytes", nullable = false)
    private long size;

    @Harmless
    @Column(nullable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentSource source;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "added_by", nullable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_state", nullable = false)
    private TextState textState;

    @Embedded
    private Retry retry;

    protected Document() {}

    /** @param addedBy the handler's name; of a reporter only that it was one */
    public Document(long caseId, Content content, DocumentSource source, String addedBy, Instant now) {
        this.publicId = PublicId.random().value();
        this.caseId = caseId;
        this.source = source;
        take(content, addedBy, now);
    }

    /** A file as a document keeps it: what there is to say of it beside its bytes. */
    public record Content(String name, FileType type, long size, String sha256) {}

    /** Another file in place of this one (Erstat). */
    public void replace(Content content, String by, Instant now) {
        source = DocumentSource.HANDLER;
        take(content, by, now);
    }

    /**
     * Its cleaned form in place of the file, when its case is anonymised (R-ANON-03). Its text is kept along with it and is
     * not read again; whoever attached it is not named any more.
     */
    public void cleaned(Content content, Instant now) {
        take(content, NOBODY_NAMED, now);
        textState = textState == TextState.NONE ? TextState.NONE : TextState.READ;
        retry.end(null);
    }

    private void take(Content content, String by, Instant now) {
        edition++;
        name = content.name();
        type = content.type();
        size = content.size();
        sha256 = content.sha256();
        addedBy = by;
        addedAt = now;
        retry = Retry.from(now);
        textState = type == FileType.JPEG || type == FileType.PNG ? TextState.NONE : TextState.WAITING;
    }

    /** Takes the document for reading its text and counts the try; false where somebody else has it. */
    public boolean lease(Instant now, Instant until) {
        return textState == TextState.WAITING && retry.lease(now, until);
    }

    public void read() {
        textState = TextState.READ;
        retry.end(null);
    }

    /** No text could be had of it, now or ever. */
    public void unreadable(String reason) {
        textState = TextState.UNREADABLE;
        retry.end(reason);
    }

    public Long id() {
        return id;
    }

    /** What somebody saw who wants to replace or remove it. */
    public int edition() {
        return edition;
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public long caseId() {
        return caseId;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public DocumentSource source() {
        return source;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public TextState textState() {
        return textState;
    }

    public Retry retry() {
        return retry;
    }
}
