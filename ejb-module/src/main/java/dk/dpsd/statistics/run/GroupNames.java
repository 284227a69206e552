package dk.dpsd.statistics.run;

import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.Severity;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.statistics.model.Variable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the values of variables are called, and in which order those of a closed list stand. */
@Dependent
public class GroupNames {

    /** How a stored time until the end is ordered. */
    enum TimeToClose {
        DAYS_30,
        DAYS_60,
        DAYS_90,
        LONGER,
        OPEN
    }

    private final ClassificationStore classification;
    private final CollectiveAreas areas;
    private final LiveTree tree;

    private Map<String, ClassificationTerm> terms;

    @Inject
    public GroupNames(ClassificationStore classification, CollectiveAreas areas, LiveTree tree) {
        this.classification = classification;
        this.areas = areas;
        this.tree = tree;
    }

    /** @param value as it is stored, or null where the case says nothing */
    public String of(Variable variable, String value, ReportWords words) {
        if (value == null) {
            return words.say(variable.kind() == Variable.Kind.PLACE ? "noPlace" : "notSaid");
        }
        return switch (variable) {
            case SEVERITY, ACTUAL, POSSIBLE -> scaled(variable, value, words);
            case MAIN_GROUP -> term(value);
            case PROBLEM, PROCESS -> distinct(value);
            case AREA -> areas.name(value);
            case ATC_MAIN -> value + " " + words.of("Atc", value);
            default -> variable.kind() == Variable.Kind.PLACE ? place(value) : words.of(list(variable), value);
        };
    }

    /** The name of a term of the classification, whenever it was valid. */
    public String term(String code) {
        ClassificationTerm term = terms().get(code);
        return term == null ? code : term.name();
    }

    /** The same, with its main group where a term of another group has the same name. */
    private String distinct(String code) {
        ClassificationTerm term = terms().get(code);
        boolean alone = term == null
                || terms().values().stream()
                        .noneMatch(other -> other.part() == term.part()
                                && !other.code().equals(code)
                                && other.name().equals(term.name()));
        return alone || term.mainGroup() == null ? term(code) : term.name() + " (" + term(term.mainGroup()) + ")";
    }

    private Map<String, ClassificationTerm> terms() {
        if (terms == null) {
            terms = classification.all().stream()
                    .collect(Collectors.toMap(ClassificationTerm::code, Function.identity(), (older, newer) -> newer));
        }
        return terms;
    }

    /** The name of a unit, open or closed. */
    public String place(String code) {
        return tree.current()
                .unit(Long.parseLong(code))
                .map(unit -> unit.name())
                .orElse(code);
    }

    private static String scaled(Variable variable, String value, ReportWords words) {
        int colon = value.indexOf(':');
        String scale = value.substring(0, colon);
        String name = words.of(list(variable), value.substring(colon + 1));
        return scale.equals(Integer.toString(Severity.SCALE)) ? name : words.say("scaled", name, scale);
    }

    /** The values of a closed list that are shown with 0 too; empty where only those are shown that are there. */
    List<String> always(Variable variable) {
        return switch (variable) {
            case SEVERITY, ACTUAL, POSSIBLE ->
                Arrays.stream(constants(variable))
                        .map(constant -> Severity.SCALE + ":" + constant.name())
                        .toList();
            default -> List.of();
        };
    }

    /** Where a value of a closed list stands; the newer scale first. */
    int place(Variable variable, String value) {
        Enum<?>[] constants = constants(variable);
        String name = value.substring(value.indexOf(':') + 1);
        int scale = value.contains(":") && !value.startsWith(Severity.SCALE + ":") ? constants.length : 0;
        for (int i = 0; i < constants.length; i++) {
            if (constants[i].name().equals(name)) {
                return scale + i;
            }
        }
        return scale + constants.length;
    }

    private static String list(Variable variable) {
        return variable.kind() == Variable.Kind.CODED
                ? constants(variable)[0].getDeclaringClass().getSimpleName()
                : "Text";
    }

    private static Enum<?>[] constants(Variable variable) {
        return switch (variable) {
            case STATE -> CaseState.values();
            case SEVERITY -> SeverityCategory.values();
            case ACTUAL -> ActualConsequence.values();
            case POSSIBLE -> PossibleConsequence.values();
            case REPORTER -> ReporterKind.values();
            case KIND -> CaseKind.values();
            case DROP_REASON -> DropReason.values();
            case TIME_TO_CLOSE -> TimeToClose.values();
            default -> throw new IllegalArgumentException(variable + " has no closed list");
        };
    }
}
