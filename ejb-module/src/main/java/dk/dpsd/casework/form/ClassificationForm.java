package dk.dpsd.casework.form;

import dk.dpsd.casework.model.Classified;
import dk.dpsd.shared.model.PlainText;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The DPSD classification: hovedgruppe, problem and proces (R-INIT-10, R-CASE-06). */
public class ClassificationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 40)
    private String mainGroup;

    @Size(max = 40)
    private String problem;

    @Size(max = 40)
    private String process;

    static ClassificationForm of(Classified classified) {
        var form = new ClassificationForm();
        form.choose(classified.mainGroup(), classified.problem(), classified.process());
        return form;
    }

    Classified classified(boolean severityConfirmed) {
        return new Classified(severityConfirmed, PlainText.of(mainGroup), PlainText.of(problem), PlainText.of(process));
    }

    /** All three at once, each null where none is chosen. */
    public void choose(String group, String chosenProblem, String chosenProcess) {
        mainGroup = group;
        problem = chosenProblem;
        process = chosenProcess;
    }

    public String getMainGroup() {
        return mainGroup;
    }

    public void setMainGroup(String mainGroup) {
        this.mainGroup = mainGroup;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }
}
