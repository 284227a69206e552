package dk.dpsd.search.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One node's index, and how far it is. */
@Entity
@Table(name = "search_node")
public class IndexNode {

    @Id
    @Harmless
    @Column(nullable = false, length = 40)
    private String name;

    @Column(nullable = false)
    private long place;

    @Column(name = "purged_to", nullable = false)
    private long purged;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    protected IndexNode() {}

    public IndexNode(String name) {
        this.name = name;
    }

    public void isAt(long read, long purgedTo, Instant now) {
        place = read;
        purged = purgedTo;
        seenAt = now;
    }

    public String name() {
        return name;
    }

    /** The last change it has read. */
    public long place() {
        return place;
    }

    /** Up to which change nothing is left in its files of what was in it before. */
    public long purged() {
        return purged;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
