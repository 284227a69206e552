package dk.dpsd.access.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that opens the door once and has done so: kept until it would be too old anyway. */
@Entity
@Table(name = "access_spent_token")
public class SpentToken {

    /** SHA-256 of it: what was used must not be readable here either. */
    @Id
    @Harmless
    @Column(length = 64)
    private String digest;

    @Column(name = "kept_until", nullable = false)
    private Instant keptUntil;

    protected SpentToken() {}

    public SpentToken(String digest, Instant keptUntil) {
        this.digest = digest;
        this.keptUntil = keptUntil;
    }

    public String digest() {
        return digest;
    }

    public Instant keptUntil() {
        return keptUntil;
    }
}
