package dk.dpsd.seb.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;

/** A SEB administrator was reminded of overdue reviews in that month; so she is not reminded of them daily. */
@Entity
@Table(name = "seb_review_reminder")
public class ReviewReminder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_review_reminder_seq")
    @SequenceGenerator(name = "seb_review_reminder_seq", sequenceName = "seb_review_reminder_seq", allocationSize = 20)
    private Long id;

    @Column(nullable = false)
    private long account;

    /** As {@code 2026-11}. */
    @Harmless
    @Column(name = "for_month", nullable = false, length = 7)
    private String month;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected ReviewReminder() {}

    public ReviewReminder(long account, YearMonth month, Instant now) {
        this.account = account;
        this.month = month.toString();
        writtenAt = now;
    }

    public long account() {
        return account;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
