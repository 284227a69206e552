package dk.dpsd.organisation.model;

import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which unit took over from a closed one (erstatter). */
@Entity
@Table(name = "organisation_successor")
public class Successor {

    @Id
    private long code;

    private long successor;

    @Column(name = "named_at")
    private Instant namedAt;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "named_by")
    private String namedBy;

    protected Successor() {}

    public Successor(long code, long successor, Instant namedAt, String namedBy) {
        this.code = code;
        name(successor, namedAt, namedBy);
    }

    /** Names another unit instead. */
    public final void name(long newSuccessor, Instant at, String by) {
        this.successor = newSuccessor;
        this.namedAt = at;
        this.namedBy = by;
    }

    public long code() {
        return code;
    }

    public long successor() {
        return successor;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public String namedBy() {
        return namedBy;
    }
}
