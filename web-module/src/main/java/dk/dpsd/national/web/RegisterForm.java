package dk.dpsd.national.web;

import dk.dpsd.casework.ClassificationCatalogue;
import dk.dpsd.casework.ClassificationCatalogue.Term;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.national.model.register.RegisterFilter;
import dk.dpsd.national.model.register.RegisterOwner;
import dk.dpsd.national.register.RegisterStatistics;
import dk.dpsd.shared.Alphabet;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of the register, from the address or the form, in codes; and what can be asked. */
@Named
@RequestScoped
public class RegisterForm {

    private static final Set<String> NAMES = Set.of(
            "fra", "til", "ejer", "alvor", "skala", "gruppe", "problem", "proces", "omraade", "slags", "udgaaede");

    @Inject
    RegisterStatistics statistics;

    @Inject
    ClassificationCatalogue catalogue;

    @Inject
    CollectiveAreas areas;

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> asked = new HashMap<>();
    private List<RegisterOwner> owners;
    private List<Term> terms;

    @PostConstruct
    void read() {
        NAMES.forEach(name -> asked.put(name, request.getParameter(name)));
    }

    /** The question; what is wrong about its days is said beside them. */
    public RegisterFilter filter() {
        return RegisterFilter.of(asked::get);
    }

    /** Whether the days can be read and follow each other; says what is wrong. */
    boolean isRight() {
        for (String day : List.of("fra", "til")) {
            if (asked.get(day) != null && !isDay(asked.get(day))) {
                problems.say(day, language.texts("national").getString("register.day.wrong"));
            }
        }
        RegisterFilter filter = filter();
        if (filter.from() != null && filter.until() != null && filter.until().isBefore(filter.from())) {
            problems.say("til", language.texts("national").getString("register.days.wrong"));
        }
        return !problems.isAny();
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    /** The question as a part of an address, with a question mark in front where there is one. */
    public String getQuery() {
        return query(filter().parameters());
    }

    static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    public Map<String, String> getAsked() {
        return asked;
    }

    public boolean isDropped() {
        return "ja".equals(asked.get("udgaaede"));
    }

    public void setDropped(boolean dropped) {
        asked.put("udgaaede", dropped ? "ja" : null);
    }

    public List<RegisterOwner> getOwners() {
        if (owners == null) {
            owners = statistics.owners().stream()
                    .sorted(Comparator.comparing(RegisterOwner::name, Alphabet.danish()))
                    .toList();
        }
        return owners;
    }

    public SeverityCategory[] getSeverities() {
        return SeverityCategory.values();
    }

    public List<String> getScales() {
        return List.of("1", "2");
    }

    public CaseKind[] getKinds() {
        return CaseKind.values();
    }

    public List<Term> getMainGroups() {
        return terms().filter(term -> term.part() == Part.MAIN_GROUP).toList();
    }

    /** Those of the chosen main group, all where none is chosen, under the headings of their groups. */
    public List<SelectItem> getProblemTerms() {
        return fitting(Part.PROBLEM);
    }

    public List<SelectItem> getProcessTerms() {
        return fitting(Part.PROCESS);
    }

    private List<SelectItem> fitting(Part part) {
        String group = filter().mainGroup();
        return grouped().of(part, group).stream().map(RegisterForm::items).toList();
    }

    private static SelectItem items(GroupedTerms.Heading heading) {
        var items = heading.terms().stream()
                .map(term -> new SelectItem(term.code(), term.name()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(heading.name(), null, false, items);
    }

    private GroupedTerms grouped() {
        terms();
        return new GroupedTerms(terms, language.texts("national").getString("register.everyGroup"));
    }

    private Stream<Term> terms() {
        if (terms == null) {
            terms = catalogue.ever();
        }
        return terms.stream();
    }

    /** What terms are called: those that share their name with another one with their main group too. */
    Map<String, String> termNames() {
        return grouped().names();
    }

    public List<String> getAreas() {
        return areas.codes();
    }

    public String areaName(String code) {
        return areas.name(code);
    }
}
