package dk.dpsd.seb.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One line of a provider's checklist: how far, who sees to it, when, and what shows it. */
@Keeps(
        value = {"OnboardingStep.document"},
        because = "names a paper of the municipality and a provider, and is about no case")
@Entity
@Table(name = "seb_provider_step")
public class OnboardingStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_provider_step_seq")
    @SequenceGenerator(name = "seb_provider_step_seq", sequenceName = "seb_provider_step_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(name = "provider_id", nullable = false)
    private long provider;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private StepState state;

    @Personal(Personal.Kind.STAFF)
    @Column(length = 200)
    private String responsible;

    @Column(name = "step_day")
    private LocalDate day;

    /** Which document shows it: a journal number, a title. */
    @FreeText
    @Column(length = 300)
    private String document;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected OnboardingStep() {}

    public OnboardingStep(long provider, StepKind kind, Instant now) {
        this.provider = provider;
        this.kind = kind;
        state = StepState.MISSING;
        changedAt = now;
    }

    /** What is said of a step; texts and day may be null. */
    public record Facts(StepState state, String responsible, LocalDate day, String document) {}

    public void say(Facts facts, Instant now) {
        state = facts.state();
        responsible = facts.responsible();
        day = facts.day();
        document = facts.document();
        changedAt = now;
    }

    public Facts facts() {
        return new Facts(state, responsible, day, document);
    }

    public long provider() {
        return provider;
    }

    public StepKind kind() {
        return kind;
    }

    public int version() {
        return version;
    }
}
