package dk.dpsd.casework.model.document;

import dk.dpsd.shared.model.FreeText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A piece of the text in a document, for looking through it: what stands in it must be found before a case closes. */
@Entity
@Table(name = "casework_document_text")
public class DocumentText {

    /** The longest piece, in characters. */
    public static final int LENGTH = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_document_text_seq")
    @SequenceGenerator(
            name = "casework_document_text_seq",
            sequenceName = "casework_document_text_seq",
            allocationSize = 20)
    private Long id;

    @Column(name = "document_id", nullable = false)
    private long documentId;

    @Column(nullable = false)
    private int place;

    @FreeText
    @Column(nullable = false)
    private String part;

    protected DocumentText() {}

    public DocumentText(long documentId, int place, String part) {
        this.documentId = documentId;
        this.place = place;
        this.part = part;
    }

    public Long id() {
        return id;
    }

    public String part() {
        return part;
    }
}
