package dk.dpsd.casework.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * A classification that a person gave a case lately, so that it comes first the next time: codes only, and nothing of which
 * case it was.
 */
@Entity
@Table(name = "casework_recent_choice")
@IdClass(RecentChoice.Key.class)
public class RecentChoice {

    /** Who, and what: a choice is kept once. */
    public record Key(long account, String mainGroup, String problem, String process) implements Serializable {}

    private static final String NONE = "";

    @Id
    @Column(nullable = false)
    private long account;

    @Id
    @Harmless
    @Column(name = "main_group", nullable = false, length = 40)
    private String mainGroup;

    /** Empty where none was chosen. */
    @Id
    @Harmless
    @Column(nullable = false, length = 40)
    private String problem;

    /** Empty where none was chosen. */
    @Id
    @Harmless
    @Column(nullable = false, length = 40)
    private String process;

    @Column(name = "chosen_at", nullable = false)
    private Instant chosenAt;

    protected RecentChoice() {}

    public RecentChoice(long account, Classified chosen, Instant now) {
        this.account = account;
        this.mainGroup = chosen.mainGroup();
        this.problem = Objects.requireNonNullElse(chosen.problem(), NONE);
        this.process = Objects.requireNonNullElse(chosen.process(), NONE);
        this.chosenAt = now;
    }

    public void again(Instant now) {
        chosenAt = now;
    }

    public String mainGroup() {
        return mainGroup;
    }

    /** Null where none was chosen. */
    public String problem() {
        return problem.isEmpty() ? null : problem;
    }

    /** Null where none was chosen. */
    public String process() {
        return process.isEmpty() ? null : process;
    }
}
