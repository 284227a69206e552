package dk.dpsd.national.model.notice;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Meddelelse: what the operator lets stand at the top of every page for a while. */
@Entity
@Table(name = "national_announcement")
public class Announcement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "national_announcement_seq")
    @SequenceGenerator(
            name = "national_announcement_seq",
            sequenceName = "national_announcement_seq",
            allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @FreeText
    @Column(name = "text_da", nullable = false, length = 1000)
    private String danish;

    @FreeText
    @Column(name = "text_en", length = 1000)
    private String english;

    @Embedded
    private Showing showing;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "made_by", nullable = false, length = 200)
    private String madeBy;

    protected Announcement() {}

    /** @param english null where the Danish text stands for both */
    public Announcement(String danish, String english, Showing showing, Instant madeAt, String madeBy) {
        say(danish, english, showing);
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    public final void say(String inDanish, String inEnglish, Showing shown) {
        danish = inDanish;
        english = inEnglish;
        showing = shown;
    }

    /** It is shown no more from now on. */
    public void withdraw(Instant now) {
        showing = showing.until(now);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }

    public Showing showing() {
        return showing;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }
}
