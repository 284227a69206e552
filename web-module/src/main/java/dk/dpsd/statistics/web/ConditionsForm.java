package dk.dpsd.statistics.web;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.organisation.web.PlacePicker;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.web.Language;
import dk.dpsd.statistics.model.StoredCriteria;
import dk.dpsd.statistics.template.Reports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions in the forms of reports and extracts; what they have no field for is kept as it came. */
@Named
@RequestScoped
public class ConditionsForm {

    private static final Pattern ATC = Pattern.compile("[A-Z][A-Z0-9]{0,6}");

    /** Those with a field of their own. */
    private static final Set<Coded> SHOWN =
            Set.of(Coded.STATE, Coded.SEVERITY, Coded.MAIN_GROUP, Coded.KIND, Coded.REPORTER, Coded.ATC);

    @Inject
    PlacePicker picker;

    @Inject
    Reports reports;

    @Inject
    Language language;

    private List<String> states = List.of();
    private List<String> severities = List.of();
    private List<String> groups = List.of();
    private List<String> kinds = List.of();
    private List<String> reporters = List.of();
    private String atc;
    private String placeNames;
    private String keywords;
    private List<String> places = List.of();
    private List<String> offered = List.of();
    private String kept = "";

    /** Fills the fields. */
    void show(CaseCriteria criteria) {
        states = List.copyOf(criteria.of(Coded.STATE));
        severities = List.copyOf(criteria.of(Coded.SEVERITY));
        groups = List.copyOf(criteria.of(Coded.MAIN_GROUP));
        kinds = List.copyOf(criteria.of(Coded.KIND));
        reporters = List.copyOf(criteria.of(Coded.REPORTER));
        atc = String.join(" ", criteria.of(Coded.ATC));
        placeNames = String.join("\n", criteria.of(Worded.PLACE_NAME));
        keywords = String.join("\n", criteria.of(Worded.KEYWORD));
        places = criteria.places().stream()
                .filter(PlaceWanted::below)
                .map(place -> Long.toString(place.unit()))
                .sorted()
                .toList();
        offered = places;
        Map<Coded, Set<String>> rest = new EnumMap<>(Coded.class);
        criteria.coded().forEach((criterion, values) -> {
            if (!SHOWN.contains(criterion)) {
                rest.put(criterion, values);
            }
        });
        // No report reaches a received case, and none is offered; who asks for these alone must not be given all
        // others.
        if (states.equals(List.of(CaseState.RECEIVED.name()))) {
            rest.put(Coded.STATE, criteria.of(Coded.STATE));
        }
        Days received = criteria.received();
        boolean periodSaysIt = received.from() != null && received.to() != null;
        Set<PlaceWanted> alone =
                criteria.places().stream().filter(place -> !place.below()).collect(Collectors.toSet());
        kept = CriteriaAddress.query(new CaseCriteria(
                rest, Map.of(), alone, periodSaysIt ? Days.ANY : received, criteria.occurred(), criteria.due()));
    }

    /** What was typed that is no code of the ATC tree; empty where all is right. */
    String wrongAtc() {
        return codes().filter(code -> !ATC.matcher(code).matches()).collect(Collectors.joining(", "));
    }

    private Stream<String> codes() {
        return atc == null
                ? Stream.empty()
                : Stream.of(atc.toUpperCase(Locale.ROOT).split("[\\s,;]+")).filter(code -> !code.isEmpty());
    }

    /** What the fields say. Where a unit stands is looked up when it is asked for, so a form need not know it. */
    CaseCriteria criteria() {
        CaseCriteria criteria = kept().with(
                        Coded.STATE, said(Coded.STATE, states.isEmpty() ? List.copyOf(kept().of(Coded.STATE)) : states))
                .with(Coded.SEVERITY, said(Coded.SEVERITY, severities))
                .with(Coded.MAIN_GROUP, said(Coded.MAIN_GROUP, groups))
                .with(Coded.KIND, said(Coded.KIND, kinds))
                .with(Coded.REPORTER, said(Coded.REPORTER, reporters))
                .with(Coded.ATC, said(Coded.ATC, codes().toList()))
                .with(Worded.PLACE_NAME, lines(placeNames))
                .with(Worded.KEYWORD, lines(keywords));
        Set<PlaceWanted> wanted = Stream.concat(
                        places.stream(), Stream.ofNullable(picker.getChosen()).map(Object::toString))
                .filter(code -> code.matches("[1-9][0-9]{0,17}"))
                .map(code -> new PlaceWanted(Long.parseLong(code), PlaceWanted.UNKNOWN, true))
                .collect(Collectors.toCollection(HashSet::new));
        wanted.addAll(criteria.places());
        return criteria.at(wanted);
    }

    private static String[] said(Coded criterion, List<String> values) {
        return values.stream().filter(criterion::takes).toArray(String[]::new);
    }

    private static Set<String> lines(String text) {
        return text == null
                ? Set.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toSet());
    }

    public List<String> getStates() {
        return states;
    }

    public void setStates(List<String> states) {
        this.states = states;
    }

    public List<String> getSeverities() {
        return severities;
    }

    public void setSeverities(List<String> severities) {
        this.severities = severities;
    }

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }

    public List<String> getReporters() {
        return reporters;
    }

    public void setReporters(List<String> reporters) {
        this.reporters = reporters;
    }

    public String getAtc() {
        return atc;
    }

    public void setAtc(String atc) {
        this.atc = atc;
    }

    public String getPlaceNames() {
        return placeNames;
    }

    public void setPlaceNames(String placeNames) {
        this.placeNames = placeNames;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public List<String> getPlaces() {
        return places;
    }

    public void setPlaces(List<String> places) {
        this.places = places;
    }

    /** The units that were chosen before, each to be kept or left out. */
    public List<String> getOffered() {
        return offered;
    }

    /** The same as a form carries it. */
    public String getOfferedText() {
        return String.join(" ", offered);
    }

    public void setOfferedText(String text) {
        offered = text == null || text.isBlank()
                ? List.of()
                : Stream.of(text.split(" "))
                        .filter(code -> code.matches("[1-9][0-9]{0,17}"))
                        .toList();
    }

    public String getKept() {
        return kept;
    }

    /** What is kept without a field of its own, in words. */
    public String getKeptWords() {
        return kept.isEmpty() ? "" : String.join("; ", reports.said(kept(), language.getLocale()));
    }

    private CaseCriteria kept() {
        return StoredCriteria.read(kept, "", unit -> PlaceWanted.UNKNOWN);
    }

    public void setKept(String kept) {
        this.kept = kept == null ? "" : kept;
    }
}
