package dk.dpsd.plans.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** That a plan ran for a due time: once, as the key of plan and due time has it. */
@Entity
@Table(name = "plans_run")
public class PlanRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plans_run_seq")
    @SequenceGenerator(name = "plans_run_seq", sequenceName = "plans_run_seq", allocationSize = 20)
    private Long id;

    @Column(name = "plan_id", nullable = false)
    private long plan;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "ran_at", nullable = false)
    private Instant ranAt;

    /** The account that pressed "Kør nu"; null for the timer. */
    @Column(name = "asked_by")
    private Long askedBy;

    /** How many further dates it makes up for. */
    @Column(nullable = false)
    private int missed;

    /** It was tried in vain. */
    @Column(nullable = false)
    private boolean failed;

    protected PlanRun() {}

    private PlanRun(long plan, Instant dueAt, Instant ranAt, Long askedBy, int missed, boolean failed) {
        this.plan = plan;
        this.dueAt = dueAt;
        this.ranAt = ranAt;
        this.askedBy = askedBy;
        this.missed = missed;
        this.failed = failed;
    }

    /** A run by the timer, for the last of the dates that have come; those before it are made up for by it. */
    public static PlanRun due(Plan plan, Instant now) {
        List<Instant> dates = plan.dueDates(now);
        return new PlanRun(plan.id(), dates.get(dates.size() - 1), now, null, dates.size() - 1, false);
    }

    /** "Kør nu": a second press in the same minute is the same run. */
    public static PlanRun asked(Plan plan, Instant minute, Instant now, long account) {
        return new PlanRun(plan.id(), minute, now, account, 0, false);
    }

    /** A run that was given up. */
    public static PlanRun givenUp(Plan plan, Instant now) {
        List<Instant> dates = plan.dueDates(now);
        return new PlanRun(plan.id(), dates.get(dates.size() - 1), now, null, dates.size() - 1, true);
    }

    public Long id() {
        return id;
    }

    public long plan() {
        return plan;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant ranAt() {
        return ranAt;
    }

    public Long askedBy() {
        return askedBy;
    }

    public int missed() {
        return missed;
    }

    public boolean isFailed() {
        return failed;
    }
}
