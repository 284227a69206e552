package dk.dpsd.casework.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who changed the case last, when and what: what the loser of a race is shown (design 7). */
@Embeddable
public class LastChange {

    @Personal(Personal.Kind.STAFF)
    @Column(name = "changed_by", nullable = false, length = 200)
    private String by;

    @Column(name = "changed_at", nullable = false)
    private Instant at;

    /** A key of the access log's deeds. */
    @Harmless
    @Column(name = "changed_what", nullable = false, length = 40)
    private String what;

    protected LastChange() {}

    public LastChange(String by, Instant at, String what) {
        this.by = by;
        this.at = at;
        this.what = what;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public String what() {
        return what;
    }
}
