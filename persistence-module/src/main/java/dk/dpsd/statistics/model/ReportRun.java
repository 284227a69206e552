package dk.dpsd.statistics.model;

import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A line of somebody's Rapporthistorik: which report she ran, over which days, and when. No figure of it is kept. */
@Entity
@Table(name = "statistics_run")
public class ReportRun {

    /** So many a person's history holds. */
    public static final int KEPT = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_run_seq")
    @SequenceGenerator(name = "statistics_run_seq", sequenceName = "statistics_run_seq", allocationSize = 20)
    private Long id;

    @Column(nullable = false)
    private long account;

    @Harmless
    @Column(name = "template_key", nullable = false, length = 40)
    private String templateKey;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "ran_at", nullable = false)
    private Instant ranAt;

    protected ReportRun() {}

    public ReportRun(long account, String templateKey, Days days, Instant ranAt) {
        this.account = account;
        this.templateKey = templateKey;
        this.firstDay = days.from();
        this.lastDay = days.to();
        this.ranAt = ranAt;
    }

    public Long id() {
        return id;
    }

    public String templateKey() {
        return templateKey;
    }

    public Days days() {
        return new Days(firstDay, lastDay);
    }

    public Instant ranAt() {
        return ranAt;
    }
}
