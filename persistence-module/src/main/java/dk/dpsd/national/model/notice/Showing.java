package dk.dpsd.national.model.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** When, where and how an announcement is shown. */
@Embeddable
public class Showing {

    /** How much it presses. */
    public enum Level {
        /** Oplysning. */
        INFORMATION,
        /** Advarsel. */
        WARNING
    }

    @Column(name = "shown_from", nullable = false)
    private Instant from;

    @Column(name = "shown_until", nullable = false)
    private Instant until;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity", nullable = false, length = 12)
    private Level level;

    @Column(name = "on_public", nullable = false)
    private boolean onPublic;

    protected Showing() {}

    /**
     * @param until the first moment it is shown no more
     * @param onPublic whether it stands on public pages too
     */
    public Showing(Instant from, Instant until, Level level, boolean onPublic) {
        this.from = from;
        this.until = until;
        this.level = level;
        this.onPublic = onPublic;
    }

    /** The same, but no longer than this. */
    Showing until(Instant end) {
        return new Showing(from, end.isBefore(until) ? end : until, level, onPublic);
    }

    public boolean isAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    public Instant from() {
        return from;
    }

    public Instant until() {
        return until;
    }

    public Level level() {
        return level;
    }

    public boolean isOnPublic() {
        return onPublic;
    }
}
