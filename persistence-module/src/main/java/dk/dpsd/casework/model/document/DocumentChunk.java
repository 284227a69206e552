package dk.dpsd.casework.model.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A piece of a document's content. */
@Entity
@Table(name = "casework_document_chunk")
public class DocumentChunk {

    /** The length of each piece but the last, in bytes. */
    public static final int LENGTH = 256 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_document_chunk_seq")
    @SequenceGenerator(
            name = "casework_document_chunk_seq",
            sequenceName = "casework_document_chunk_seq",
            allocationSize = 20)
    private Long id;

    @Column(name = "document_id", nullable = false)
    private long documentId;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private byte[] content;

    protected DocumentChunk() {}

    public DocumentChunk(long documentId, int place, byte[] content) {
        this.documentId = documentId;
        this.place = place;
        this.content = content;
    }

    public Long id() {
        return id;
    }

    public byte[] content() {
        return content;
    }
}
