package dk.dpsd.plans.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** What one recipient got of a run, or why she got nothing. The report itself is not kept. */
@Entity
@Table(name = "plans_result")
public class PlanResult {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plans_result_seq")
    @SequenceGenerator(name = "plans_result_seq", sequenceName = "plans_result_seq", allocationSize = 20)
    private Long id;

    @Column(name = "run_id", nullable = false)
    private long run;

    @Column(name = "plan_id", nullable = false)
    private long plan;

    @Column(nullable = false)
    private long account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ResultState state;

    /** A key of a text bundle. */
    @Harmless
    @Column(length = 40)
    private String reason;

    /** How many rows the report had. */
    @Column(name = "row_count", nullable = false)
    private int rows;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** The cases of which people's words stand in the report, as long as its mail waits. */
    @ElementCollection
    @CollectionTable(name = "plans_result_case", joinColumns = @JoinColumn(name = "result_id"))
    @Column(name = "case_id", nullable = false)
    private Set<Long> cases = new HashSet<>();

    protected PlanResult() {}

    private PlanResult(PlanRun run, long account, ResultState state, String reason, int rows) {
        this.run = run.id();
        this.plan = run.plan();
        this.account = account;
        this.state = state;
        this.reason = reason;
        this.rows = rows;
    }

    /** The report is on its way. */
    public static PlanResult sent(PlanRun run, long account, int rows, Set<Long> cases) {
        var result = new PlanResult(run, account, ResultState.WAITING, null, rows);
        result.cases.addAll(cases);
        return result;
    }

    /** She gets nothing. */
    public static PlanResult refused(PlanRun run, long account, String reason) {
        var result = new PlanResult(run, account, ResultState.REFUSED, reason, 0);
        result.settledAt = run.ranAt();
        return result;
    }

    /** The way of the mail is over. */
    public void settle(boolean arrived, String why, Instant now) {
        state = arrived ? ResultState.SENT : ResultState.REFUSED;
        reason = arrived ? null : why;
        settledAt = now;
        cases.clear();
    }

    public Long id() {
        return id;
    }

    public long run() {
        return run;
    }

    public long plan() {
        return plan;
    }

    public long account() {
        return account;
    }

    public ResultState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public int rows() {
        return rows;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
