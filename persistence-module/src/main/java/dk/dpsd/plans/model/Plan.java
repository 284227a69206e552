package dk.dpsd.plans.model;

import dk.dpsd.casework.model.LastChange;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.PublicId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plan: a report that is made and mailed by itself at set times (R-PLAN-03). Its number is the id. */
@Entity
@Table(name = "plans_plan")
public class Plan {

    /** After so many tries a run is given up and the next date waited for. */
    public static final int MOST_TRIES = 3;

    private static final Duration WAIT = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plans_plan_seq")
    @SequenceGenerator(name = "plans_plan_seq", sequenceName = "plans_plan_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    private String publicId;

    @Column(nullable = false)
    private long unit;

    @Column(name = "made_by", nullable = false)
    private long madeBy;

    @Column(nullable = false)
    private boolean active;

    @Embedded
    private PlanWords words;

    @Embedded
    private StoredRecurrence recurrence;

    @Embedded
    private Content content;

    @ElementCollection
    @CollectionTable(name = "plans_recipient", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "account", nullable = false)
    private Set<Long> recipients = new HashSet<>();

    /** When it is due; null where it has come to its end. */
    @Column(name = "next_run_at")
    private Instant nextRunAt;

    /** Tries of the run that is due. */
    @Column(nullable = false)
    private int tries;

    @Column(name = "hold_until")
    private Instant holdUntil;

    @Embedded
    private LastChange lastChange;

    protected Plan() {}

    /** A plan that will run, unless it is stopped. */
    public Plan(long madeBy, PlanTerms terms, LastChange change) {
        publicId = PublicId.random().value();
        this.madeBy = madeBy;
        active = true;
        say(terms, change);
    }

    /** Other terms; a date that is already due stays so, unless the dates themselves are others now. */
    public final void say(PlanTerms terms, LastChange change) {
        boolean sameDates = recurrence != null && recurrence.value().equals(terms.recurrence());
        unit = terms.unit();
        words = terms.words();
        recurrence = new StoredRecurrence(terms.recurrence());
        content = terms.content();
        recipients.retainAll(terms.recipients());
        recipients.addAll(terms.recipients());
        if (!sameDates) {
            waitFrom(change.at());
        }
        lastChange = change;
    }

    /** Aktiver, Deaktiver: the dates of the time between are not made up for. */
    public void activate(boolean on, LastChange change) {
        active = on;
        waitFrom(change.at());
        lastChange = change;
    }

    /** It ran: however many dates were missed, the next one lies ahead. */
    public void ran(Instant now) {
        waitFrom(now);
    }

    /**
     * A try failed.
     *
     * @return whether the run is given up
     */
    public boolean failed(Instant now) {
        tries++;
        if (tries >= MOST_TRIES) {
            waitFrom(now);
            return true;
        }
        holdUntil = now.plus(WAIT);
        return false;
    }

    /** Whether it must run now. */
    public boolean isDue(Instant now) {
        return active && nextRunAt != null && !nextRunAt.isAfter(now) && (holdUntil == null || !holdUntil.isAfter(now));
    }

    /** The dates that have come and were not run yet; none where it is not due. */
    public List<Instant> dueDates(Instant now) {
        return nextRunAt == null ? List.of() : recurrence.value().between(nextRunAt, now);
    }

    private void waitFrom(Instant now) {
        nextRunAt = recurrence.value().after(now).orElse(null);
        tries = 0;
        holdUntil = null;
    }

    public PlanTerms terms() {
        return new PlanTerms(unit, words, recurrence.value(), content, recipients);
    }

    public long unit() {
        return unit;
    }

    public PlanWords words() {
        return words;
    }

    public Recurrence recurrence() {
        return recurrence.value();
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public long madeBy() {
        return madeBy;
    }

    public boolean isActive() {
        return active;
    }

    public Instant nextRunAt() {
        return nextRunAt;
    }

    public LastChange lastChange() {
        return lastChange;
    }
}
