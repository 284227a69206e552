package dk.dpsd.statistics.run;

import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.tag.FocusArea;
import dk.dpsd.casework.store.FocusAreaStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.statistics.model.ReportDefinition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Afgrænsning: by what a report or a plan is narrowed, in words. */
@Dependent
public class ConditionNames {

    private final GroupNames names;
    private final CollectiveAreas areas;
    private final FocusAreaStore focusAreas;
    private final SebStore seb;

    @Inject
    public ConditionNames(GroupNames names, CollectiveAreas areas, FocusAreaStore focusAreas, SebStore seb) {
        this.names = names;
        this.areas = areas;
        this.focusAreas = focusAreas;
        this.seb = seb;
    }

    /** What a report is narrowed to; the days of its period stand elsewhere. */
    List<String> lines(ReportDefinition definition, ReportWords words) {
        List<String> lines = lines(definition.criteria().received(Days.ANY), words);
        if (definition.leavesOutDropped()) {
            lines.add(words.say("condition.notDropped"));
        }
        return lines;
    }

    /** A line for each criterion: {@code Tilstand: Under behandling}. */
    public List<String> lines(CaseCriteria criteria, ReportWords words) {
        List<String> lines = new ArrayList<>();
        criteria.coded()
                .forEach((criterion, values) -> lines.add(line(
                        words.of(criterion),
                        values.stream()
                                .map(value -> said(criterion, value, words))
                                .toList())));
        if (!criteria.places().isEmpty()) {
            lines.add(line(words.say("condition.places"), places(criteria.places(), words)));
        }
        criteria.words().forEach((kind, typed) -> lines.add(line(words.of(kind), List.copyOf(typed))));
        days(lines, "condition.occurred", criteria.occurred(), words);
        days(lines, "condition.due", criteria.due(), words);
        days(lines, "condition.received", criteria.received(), words);
        return lines;
    }

    /** What a value is called; of a closed list its code, which the words name. */
    public String of(Coded criterion, String value) {
        if (Coded.NOT_SAID.equals(value)) {
            return value;
        }
        return switch (criterion) {
            case MAIN_GROUP, PROBLEM, PROCESS -> names.term(value);
            case AREA -> areas.name(value);
            case MAILBOX -> names.place(value);
            case FOCUS_AREA ->
                focusAreas.find(Long.parseLong(value)).map(FocusArea::name).orElse(value);
            case HANDLER ->
                seb.users(List.of(Long.parseLong(value))).stream()
                        .map(SebUser::name)
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
    }

    private String said(Coded criterion, String value, ReportWords words) {
        if (Coded.NOT_SAID.equals(value)) {
            return words.say("notSaid");
        }
        return criterion
                .listed()
                .map(list -> words.of(list.getSimpleName(), value))
                .orElseGet(() -> of(criterion, value));
    }

    private List<String> places(Set<PlaceWanted> places, ReportWords words) {
        return places.stream()
                .map(place -> words.say(
                        place.below() ? "condition.below" : "condition.only", names.place(Long.toString(place.unit()))))
                .sorted()
                .toList();
    }

    private static void days(List<String> lines, String key, Days days, ReportWords words) {
        if (!days.isAny()) {
            lines.add(line(words.say(key), List.of(words.of(days))));
        }
    }

    private static String line(String name, List<String> values) {
        return name + ": " + String.join(", ", values);
    }
}
