package dk.dpsd.reporting.model;

import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import dk.dpsd.shared.model.PublicId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A checked file of a form that is not sent yet. It is reached with the form's key, becomes a document of the case with
 * the report, and goes with its form: after {@link #LIFE}, or with the draft that keeps the form.
 */
@Entity
@Table(name = "reporting_held")
public class HeldFile {

    /** As long as a form lives. */
    public static final Duration LIFE = Duration.ofHours(24);

    private static final int CHUNK = 512 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reporting_held_seq")
    @SequenceGenerator(name = "reporting_held_seq", sequenceName = "reporting_held_seq", allocationSize = 20)
    private Long id;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    private String publicId;

    @Harmless
    @Column(name = "form_key", nullable = false, length = 40)
    private String formKey;

    /** People name files after people. */
    @Personal(Personal.Kind.PATIENT)
    @Column(nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", nullable = false, length = 10)
    private FileType type;

    @Column(name = "byte_count", nullable = false)
    private long byteCount;

    /** SHA-256 of the content, hex. */
    @Harmless
    @Column(nullable = false, length = 64)
    private String digest;

    @Column(name = "held_at", nullable = false)
    private Instant heldAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "reporting_held_chunk", joinColumns = @JoinColumn(name = "held_id"))
    private List<HeldChunk> chunks = new ArrayList<>();

    protected HeldFile() {}

    /**
     * @param name what the gate of documents made of the name it came with
     * @param type what the gate found it to be
     * @param digest SHA-256, hex
     */
    public HeldFile(String formKey, String name, FileType type, String digest, byte[] content, Instant heldAt) {
        this.publicId = PublicId.random().value();
        this.formKey = formKey;
        this.name = name;
        this.type = type;
        this.digest = digest;
        this.byteCount = content.length;
        this.heldAt = heldAt;
        for (int from = 0; from < content.length; from += CHUNK) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + CHUNK));
            chunks.add(new HeldChunk(chunks.size(), part));
        }
    }

    public byte[] content() {
        var whole = new ByteArrayOutputStream((int) byteCount);
        chunks.stream()
                .sorted(Comparator.comparingInt(HeldChunk::place))
                .forEach(chunk -> whole.writeBytes(chunk.bytes()));
        return whole.toByteArray();
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public String formKey() {
        return formKey;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public long byteCount() {
        return byteCount;
    }

    public String digest() {
        return digest;
    }

    public Instant heldAt() {
        return heldAt;
    }
}
