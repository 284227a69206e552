package dk.dpsd.search.web;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.search.web.SearchOptions.Option;
import dk.dpsd.shared.web.Dates;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked for in the folded fields of the search page, in a line of words. */
@Named
@RequestScoped
public class SearchSummary {

    @Inject
    SearchView view;

    @Inject
    SearchOptions options;

    @Inject
    SearchLists lists;

    @Inject
    Language language;

    /** Empty where nothing is asked for but words. */
    public String getLine() {
        CaseCriteria criteria = view.ask().criteria();
        List<String> parts = new ArrayList<>();
        criteria.coded().keySet().forEach(one -> add(parts, label(one), chosen(one)));
        add(parts, "places", Stream.concat(places("sted", "places.below"), places("kun", "places.only")));
        add(parts, "placeName", Stream.of(view.getPlaceName()));
        add(parts, "keywords", criteria.of(Worded.KEYWORD).stream());
        add(parts, "received", days(criteria.received()));
        add(parts, "occurred", days(criteria.occurred()));
        add(parts, "due", days(criteria.due()));
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String label, Stream<String> values) {
        String said = values.filter(value -> !value.isEmpty()).collect(Collectors.joining(", "));
        if (!said.isEmpty()) {
            parts.add(text(label) + ": " + said);
        }
    }

    /** The key of the field's label. */
    private static String label(Coded criterion) {
        return switch (criterion) {
            case STATE -> "states";
            case SEVERITY -> "severities";
            case ACTUAL -> "actual";
            case POSSIBLE -> "possible";
            case SCALE -> "scale";
            case MAIN_GROUP -> "mainGroup";
            case PROBLEM -> "problem";
            case PROCESS -> "process";
            case KIND -> "kinds";
            case AREA -> "area";
            case REPORTER -> "reporters";
            case DROP_REASON -> "reasons";
            case FOCUS_AREA -> "focusArea";
            case ATC -> "atc";
            case HANDLER -> "handler";
            case MAILBOX -> "mailbox";
        };
    }

    private Stream<String> chosen(Coded criterion) {
        return criterion == Coded.ATC
                ? view.ask().criteria().of(criterion).stream()
                : offered(criterion).stream().filter(Option::chosen).map(Option::label);
    }

    private List<Option> offered(Coded criterion) {
        return switch (criterion) {
            case STATE -> options.getStates();
            case SEVERITY -> options.getSeverities();
            case ACTUAL -> options.getActual();
            case POSSIBLE -> options.getPossible();
            case SCALE -> lists.getScales();
            case MAIN_GROUP -> options.getMainGroups();
            case PROBLEM -> options.getProblems();
            case PROCESS -> options.getProcesses();
            case KIND -> options.getKinds();
            case AREA -> lists.getAreas();
            case REPORTER -> options.getReporters();
            case DROP_REASON -> options.getReasons();
            case FOCUS_AREA -> lists.getFocusAreas();
            case HANDLER -> lists.getHandlers();
            case MAILBOX -> lists.getMailboxes();
            case ATC -> List.of();
        };
    }

    private Stream<String> places(String parameter, String key) {
        return options.places(parameter).stream()
                .map(place -> Words.say(language.texts("search"), key, (Object) place.label()));
    }

    private Stream<String> days(Days days) {
        if (days.from() != null && days.to() != null) {
            return Stream.of(day(days.from()) + " – " + day(days.to()));
        }
        return Stream.of(
                days.from() == null ? "" : say("asked.from", days.from()),
                days.to() == null ? "" : say("asked.to", days.to()));
    }

    private String say(String key, LocalDate day) {
        return Words.say(language.texts("search"), key, (Object) day(day));
    }

    private String day(LocalDate day) {
        return Dates.day(day, language.getLocale());
    }

    private String text(String key) {
        return language.texts("search").getString(key);
    }
}
