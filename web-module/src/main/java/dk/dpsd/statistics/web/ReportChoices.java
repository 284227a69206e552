package dk.dpsd.statistics.web;

import dk.dpsd.casework.ClassificationCatalogue;
import dk.dpsd.casework.ClassificationCatalogue.Term;
import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.organisation.OrganisationRegister;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.web.Language;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.PeriodKind;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.model.extract.ExtractPurpose;
import dk.dpsd.statistics.run.ReportWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be chosen in the forms of reports and extracts, each with its name. */
@Named
@RequestScoped
public class ReportChoices {

    @Inject
    Language language;

    @Inject
    ClassificationCatalogue catalogue;

    @Inject
    OrganisationRegister register;

    private List<Choice> groups;

    /** One choice. */
    public record Choice(String value, String name) {}

    public List<Choice> getTypes() {
        return named(ReportType.values());
    }

    public List<Choice> getVariables() {
        return named(Variable.values());
    }

    public List<Choice> getPeriods() {
        return named(PeriodKind.values());
    }

    public List<Choice> getColumns() {
        return named(CaseColumn.values());
    }

    public List<Choice> getStates() {
        return named(Arrays.stream(CaseState.values())
                .filter(state -> state != CaseState.RECEIVED)
                .toArray(CaseState[]::new));
    }

    public List<Choice> getSeverities() {
        return named(SeverityCategory.values());
    }

    public List<Choice> getKinds() {
        return named(CaseKind.values());
    }

    public List<Choice> getReporters() {
        return named(ReporterKind.values());
    }

    public List<ExtractPurpose> getPurposes() {
        return List.of(ExtractPurpose.values());
    }

    public List<Choice> getGroups() {
        if (groups == null) {
            groups = catalogue.choices().stream()
                    .filter(term -> term.part() == Part.MAIN_GROUP)
                    .map(ReportChoices::choice)
                    .toList();
        }
        return groups;
    }

    /** The name of a unit; its code where the register has none. */
    public String place(String code) {
        return register.place(Long.parseLong(code)).map(hit -> hit.name()).orElse(code);
    }

    private static Choice choice(Term term) {
        return new Choice(term.code(), term.name());
    }

    private List<Choice> named(Enum<?>[] values) {
        ReportWords words = ReportWords.in(language.getLocale());
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.of(value)))
                .toList();
    }
}
