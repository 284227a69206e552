package dk.dpsd.casework.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The DPSD classification of a case: codes of one version of the classification (domain B.10). */
@Embeddable
public class Classified {

    /** Whether the handler confirmed the severity (R-CASE-04); here so that the embeddable is never all empty. */
    @Column(name = "severity_confirmed", nullable = false)
    private boolean severityConfirmed;

    @Harmless
    @Column(name = "main_group", length = 40)
    private String mainGroup;

    @Harmless
    @Column(name = "problem", length = 40)
    private String problem;

    @Harmless
    @Column(name = "process", length = 40)
    private String process;

    protected Classified() {}

    public Classified(boolean severityConfirmed, String mainGroup, String problem, String process) {
        this.severityConfirmed = severityConfirmed;
        this.mainGroup = mainGroup;
        this.problem = problem;
        this.process = process;
    }

    static Classified notYet() {
        return new Classified(false, null, null, null);
    }

    public boolean isSeverityConfirmed() {
        return severityConfirmed;
    }

    public String mainGroup() {
        return mainGroup;
    }

    public String problem() {
        return problem;
    }

    public String process() {
        return process;
    }
}
