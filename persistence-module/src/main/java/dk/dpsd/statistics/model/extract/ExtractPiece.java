package dk.dpsd.statistics.model.extract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Some lines of an extract, encrypted. */
@Entity
@IdClass(PieceKey.class)
@Table(name = "statistics_extract_piece")
public class ExtractPiece {

    @Id
    @Column(name = "extract_id")
    private long extractId;

    @Id
    private int place;

    @Column(nullable = false)
    private byte[] content;

    protected ExtractPiece() {}

    public ExtractPiece(long extractId, int place, byte[] content) {
        this.extractId = extractId;
        this.place = place;
        this.content = content;
    }

    public int place() {
        return place;
    }

    public byte[] content() {
        return content;
    }
}
