package dk.dpsd.plans.web;

import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.plans.PlanForm;
import dk.dpsd.plans.PlanSheet;
import dk.dpsd.plans.content.PlanCondition;
import dk.dpsd.plans.model.Every;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Dates;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of plans say in the language of the page: recurrences in words, reasons, and why something was refused. */
@Named
@RequestScoped
public class PlanSentences {

    private static final String CONFLICT = "conflict";
    private static final String FORM = "planForm";

    @Inject
    Language language;

    @Inject
    FieldProblems problems;

    private Refused refused;

    /**
     * Why something was not done.
     *
     * @param conflict whether somebody else was first; then the page offers the newest edition
     */
    public record Refused(String sentence, boolean conflict) {}

    String say(String key, Object... arguments) {
        return Words.say(texts(), key, arguments);
    }

    /**
     * Does something, and keeps the refusal for the page; what is wrong with fields is said beside them.
     *
     * @return whether it was done
     */
    boolean attempt(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RefusedException refusal) {
            refused = new Refused(sentence(refusal), CONFLICT.equals(refusal.key()));
            return false;
        }
    }

    private String sentence(RefusedException refusal) {
        Object[] arguments = refusal.arguments();
        if (FORM.equals(refusal.key())) {
            ((Map<?, ?>) arguments[0]).forEach((field, key) -> problems.say((String) field, say("problem." + key)));
        } else if (CONFLICT.equals(refusal.key())) {
            arguments = new Object[] {arguments[0], Dates.moment((Instant) arguments[1], language.getLocale())};
        }
        return say("refused." + refusal.key(), FORM.equals(refusal.key()) ? new Object[0] : arguments);
    }

    /** Says beside a field what is wrong with it; nothing where the key is null. */
    void complain(String field, String key) {
        if (key != null) {
            problems.say(field, say("problem." + key));
        }
    }

    /** One thing a list is narrowed by, in words. */
    public String condition(PlanCondition one) {
        return say("condition." + one.parameter()) + ": "
                + one.values().stream()
                        .map(value -> value(one.parameter(), value))
                        .collect(Collectors.joining(", "));
    }

    private String value(String parameter, String value) {
        if (Coded.NOT_SAID.equals(value)) {
            return say("condition.none");
        }
        return Coded.named(parameter)
                .flatMap(Coded::listed)
                .map(list -> list.getSimpleName() + "." + value)
                .flatMap(key -> Stream.of(language.texts("casework"), language.texts("search"))
                        .filter(texts -> texts.containsKey(key))
                        .map(texts -> texts.getString(key))
                        .findFirst())
                .orElse(value);
    }

    /** A recurrence in words. */
    public String rhythm(PlanForm.Dates dates) {
        String on = dates.every() == Every.WEEK ? weekdays(dates) : Integer.toString(dates.dayOfMonth());
        return say("rhythm." + dates.every(), dates.step(), Dates.time(dates.at(), language.getLocale()), on);
    }

    private String weekdays(PlanForm.Dates dates) {
        List<DayOfWeek> days = dates.weekdays().isEmpty()
                ? List.of(dates.firstDay().getDayOfWeek())
                : dates.weekdays().stream().sorted().toList();
        List<String> names = days.stream()
                .map(day -> Words.name(texts(), day).toLowerCase(language.getLocale()))
                .toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : names.subList(0, last).stream().collect(Collectors.joining(", "))
                        + texts().getString("and")
                        + names.get(last);
    }

    /** Who changed a plan last, and when. */
    public String changed(PlanSheet plan) {
        return say("plan.changed", plan.changedBy(), Dates.moment(plan.changedAt(), language.getLocale()));
    }

    /** Why somebody got nothing; a reason nobody has words for is said as what it is, an undelivered mail. */
    public String reason(String key) {
        if (key == null) {
            return "";
        }
        return texts().getString(texts().containsKey("reason." + key) ? "reason." + key : "reason.other");
    }

    private ResourceBundle texts() {
        return language.texts("plans");
    }

    public Refused getRefused() {
        return refused;
    }
}
