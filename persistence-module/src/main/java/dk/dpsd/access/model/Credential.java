package dk.dpsd.access.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A password and the pauses that guessing earns. */
@Entity
@Table(name = "access_credential")
public class Credential {

    /** Tries before the first pause. */
    static final int FREE_TRIES = 5;

    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Id
    @Column(name = "user_id")
    private long userId;

    @Version
    private int version;

    @Harmless
    @Column(name = "password_hash", nullable = false, length = 300)
    private String passwordHash;

    @Column(nullable = false)
    private int failures;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    protected Credential() {}

    public Credential(long userId, String passwordHash) {
        this.userId = userId;
        this.passwordHash = passwordHash;
    }

    /** How long the account still has to wait; zero when it may try. */
    public Duration pauseAt(Instant now) {
        return pausedUntil == null || !pausedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, pausedUntil);
    }

    /** Counts a wrong password: from the fifth on a pause that doubles, 30 s up to 15 min. Never a lock for good. */
    public void failed(Instant now) {
        failures++;
        if (failures >= FREE_TRIES) {
            long seconds = 30L << Math.min(failures - FREE_TRIES, 10);
            Duration pause = Duration.ofSeconds(seconds);
            pausedUntil = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        }
    }

    public void succeeded() {
        failures = 0;
        pausedUntil = null;
    }

    public long userId() {
        return userId;
    }

    public String passwordHash() {
        return passwordHash;
    }
}
