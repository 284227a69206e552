package dk.dpsd.seb.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who edited a user or her roles last, when and what, and how often that has happened: the second of two administrators
 * is told by whom she was beaten (design 7). Counted apart from the row's version, because a log-in is no edit.
 */
@Embeddable
public class LastEdit {

    @Column(name = "edition", nullable = false)
    private int edition;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "edited_by", length = 200)
    private String by;

    @Column(name = "edited_at")
    private Instant at;

    /** A key of the access log's deeds. */
    @Harmless
    @Column(name = "edited_what", length = 40)
    private String what;

    /** Nobody has edited anything yet. */
    protected LastEdit() {}

    private LastEdit(int edition, String by, Instant at, String what) {
        this.edition = edition;
        this.by = by;
        this.at = at;
        this.what = what;
    }

    LastEdit next(String editor, Instant now, String deed) {
        return new LastEdit(edition + 1, editor, now, deed);
    }

    public int edition() {
        return edition;
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
