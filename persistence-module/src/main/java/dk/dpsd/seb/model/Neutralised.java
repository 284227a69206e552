package dk.dpsd.seb.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A forbidden combination somebody's roles made when they arrived (A.18), so that it is told of once. */
@Entity
@Table(name = "seb_neutralised")
public class Neutralised {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_neutralised_seq")
    @SequenceGenerator(name = "seb_neutralised_seq", sequenceName = "seb_neutralised_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(name = "user_id", nullable = false)
    private long userId;

    /** The roles' SEB names in their order, with blanks between. */
    @Harmless
    @Column(nullable = false, length = 400)
    private String combination;

    /** The role that was left. */
    @Harmless
    @Column(nullable = false, length = 60)
    private String kept;

    @Column(name = "found_at", nullable = false)
    private Instant foundAt;

    protected Neutralised() {}

    public Neutralised(long userId, String combination, String kept, Instant foundAt) {
        this.userId = userId;
        this.combination = combination;
        this.kept = kept;
        this.foundAt = foundAt;
    }

    public Long id() {
        return id;
    }

    public long userId() {
        return userId;
    }

    public String combination() {
        return combination;
    }

    public String kept() {
        return kept;
    }

    public Instant foundAt() {
        return foundAt;
    }
}
