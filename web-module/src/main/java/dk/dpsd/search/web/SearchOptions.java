package dk.dpsd.search.web;

import dk.dpsd.casework.ClassificationCatalogue;
import dk.dpsd.casework.ClassificationCatalogue.Term;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.organisation.OrganisationRegister;
import dk.dpsd.organisation.PlaceHit;
import dk.dpsd.search.index.SearchOrder;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.web.Address;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/** What can be chosen in the fields of the search page, and what is chosen. */
@Named
@RequestScoped
public class SearchOptions {

    @Inject
    SearchView view;

    @Inject
    ClassificationCatalogue catalogue;

    @Inject
    OrganisationRegister register;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<Term> terms;

    /** One thing to choose. */
    public record Option(String value, String label, boolean chosen) {}

    /** A field of the request that carries what is asked for on to another post. */
    public record Carried(String name, String value) {}

    public List<Option> getStates() {
        return constants(Coded.STATE, CaseState.values(), "casework");
    }

    public List<Option> getSeverities() {
        return constants(Coded.SEVERITY, SeverityCategory.values(), "casework");
    }

    public List<Option> getActual() {
        return constants(Coded.ACTUAL, ActualConsequence.values(), "casework");
    }

    public List<Option> getPossible() {
        return constants(Coded.POSSIBLE, PossibleConsequence.values(), "casework");
    }

    public List<Option> getReporters() {
        return constants(Coded.REPORTER, ReporterKind.values(), "casework");
    }

    public List<Option> getReasons() {
        return constants(Coded.DROP_REASON, DropReason.values(), "casework");
    }

    public List<Option> getKinds() {
        return constants(Coded.KIND, CaseKind.values(), "search");
    }

    private List<Option> constants(Coded criterion, Enum<?>[] values, String street) {
        ResourceBundle texts = language.texts(street);
        return Arrays.stream(values)
                .map(value -> option(
                        criterion,
                        value.name(),
                        texts.getString(value.getDeclaringClass().getSimpleName() + "." + value.name())))
                .toList();
    }

    public List<Option> getMainGroups() {
        return terms(Coded.MAIN_GROUP, Part.MAIN_GROUP);
    }

    public List<Option> getProblems() {
        return terms(Coded.PROBLEM, Part.PROBLEM);
    }

    public List<Option> getProcesses() {
        return terms(Coded.PROCESS, Part.PROCESS);
    }

    private List<Option> terms(Coded criterion, Part part) {
        if (terms == null) {
            terms = catalogue.choices();
        }
        List<Option> options = new ArrayList<>();
        options.add(option(criterion, Coded.NOT_SAID, language.texts("search").getString("notSaid")));
        terms.stream()
                .filter(term -> term.part() == part)
                .map(term -> option(criterion, term.code(), term.name()))
                .forEach(options::add);
        return options;
    }

    public List<Option> getOrders() {
        ResourceBundle texts = language.texts("search");
        return Arrays.stream(SearchOrder.values())
                .map(one -> new Option(
                        one.name(),
                        texts.getString("SearchOrder." + one),
                        one == view.ask().order()))
                .toList();
    }

    Option option(Coded criterion, String value, String label) {
        return new Option(value, label, view.ask().criteria().of(criterion).contains(value));
    }

    /** The units that are asked for, named; {@code sted} with their sub-units, {@code kun} without. */
    public List<Option> places(String parameter) {
        return CriteriaAddress.parameters(view.ask().criteria()).getOrDefault(parameter, List.of()).stream()
                .map(code -> new Option(
                        code,
                        register.place(Long.parseLong(code)).map(PlaceHit::name).orElse(code),
                        true))
                .toList();
    }

    /** The one value of a field, as an address has it. */
    public String value(String parameter) {
        return CriteriaAddress.parameters(view.ask().criteria()).getOrDefault(parameter, List.of()).stream()
                .findFirst()
                .orElse("");
    }

    /** All that is asked for, to go along with another press. */
    public List<Carried> getCarried() {
        List<Carried> all = new ArrayList<>();
        CriteriaAddress.parameters(view.ask().criteria())
                .forEach((name, values) -> values.forEach(value -> all.add(new Carried(name, value))));
        view.typed().forEach((name, values) -> values.forEach(value -> all.add(new Carried(name, value))));
        all.add(new Carried(SearchFields.ORDER, view.ask().order().name()));
        return all;
    }

    /** Whether there is a place that makes reports of criteria. */
    public boolean isReporting() {
        return Address.find("/statistik/ny").isPresent();
    }

    /** Open cases that are late, or will be within so many days. */
    public String due(int days) {
        return SearchView.PATH + "?tilstand=IN_PROGRESS&tilstand=RECEIVED&frist-til="
                + Clocks.today(clock).plusDays(days) + "&orden=OLDEST";
    }
}
