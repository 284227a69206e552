package dk.dpsd.casework.web;

import dk.dpsd.casework.ClassificationCatalogue;
import dk.dpsd.casework.ClassificationCatalogue.Term;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.Severity;
import dk.dpsd.casework.model.SeverityCategory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The choices of the fields of a case, and what follows from those made. */
@Named
@RequestScoped
public class CaseFieldsView {

    @Inject
    ClassificationCatalogue catalogue;

    @Inject
    CasePage page;

    private List<Term> terms;
    private Map<String, String> names;

    public ActualConsequence[] getActuals() {
        return ActualConsequence.values();
    }

    public PossibleConsequence[] getPossibles() {
        return PossibleConsequence.values();
    }

    public Precision[] getPrecisions() {
        return Precision.values();
    }

    /** The computed category, or null where the pair has none. */
    public SeverityCategory getCategory() {
        return Severity.combine(
                        form().getSeverity().getActual(), form().getSeverity().getPossible())
                .orElse(null);
    }

    public boolean isPossibleAsked() {
        return form().getSeverity().getActual() == null
                || form().getSeverity().getActual().asksForPossible();
    }

    /** Another consequence was chosen: what was confirmed was another severity (R-CASE-04). */
    public void severityChanged() {
        form().getSeverity().setSeverityConfirmed(false);
        if (!isPossibleAsked()) {
            form().getSeverity().setPossible(null);
        }
    }

    public List<Term> getMainGroups() {
        return choices(Part.MAIN_GROUP, form().getClassification().getMainGroup());
    }

    public List<Term> getProblems() {
        return choices(Part.PROBLEM, form().getClassification().getProblem());
    }

    public List<Term> getProcesses() {
        return choices(Part.PROCESS, form().getClassification().getProcess());
    }

    /** Another main group was chosen: its problems and processes are others. */
    public void mainGroupChanged() {
        CaseForm form = form();
        if (terms().stream()
                .noneMatch(t -> t.code().equals(form.getClassification().getProblem()) && fits(t, Part.PROBLEM))) {
            form.getClassification().setProblem(null);
        }
        if (terms().stream()
                .noneMatch(t -> t.code().equals(form.getClassification().getProcess()) && fits(t, Part.PROCESS))) {
            form.getClassification().setProcess(null);
        }
    }

    /** What can be chosen today, and what the case was given when it could be. */
    private List<Term> choices(Part part, String present) {
        List<Term> choices = new ArrayList<>(
                terms().stream().filter(term -> fits(term, part)).toList());
        if (present != null && choices.stream().noneMatch(term -> Objects.equals(term.code(), present))) {
            choices.add(new Term(part, present, null, name(present)));
        }
        return choices;
    }

    private boolean fits(Term term, Part part) {
        return term.part() == part
                && (part == Part.MAIN_GROUP
                        || term.fits(form().getClassification().getMainGroup()));
    }

    /** What a term is called, whenever it was valid. */
    public String name(String code) {
        if (names == null) {
            names = catalogue.names();
        }
        return code == null ? "" : names.getOrDefault(code, code);
    }

    private List<Term> terms() {
        if (terms == null) {
            terms = catalogue.choices();
        }
        return terms;
    }

    private CaseForm form() {
        return page.getForm();
    }
}
