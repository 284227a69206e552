package dk.dpsd.plans;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.tag.RecognisesPeople;
import dk.dpsd.plans.content.CaseList;
import dk.dpsd.plans.content.ContentCatalogue;
import dk.dpsd.plans.content.ContentChoice;
import dk.dpsd.plans.content.PeoplesWords;
import dk.dpsd.plans.content.PlanConditions;
import dk.dpsd.plans.model.Content;
import dk.dpsd.plans.model.PlanTerms;
import dk.dpsd.plans.model.PlanWords;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PlainText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what a plan administrator typed into the terms of a plan, or says field by field what is wrong with it. */
@Dependent
class PlanCheck {

    static final int MOST_RECIPIENTS = 50;

    @Inject
    PlanUnits units;

    @Inject
    ContentCatalogue contents;

    @Inject
    PlanConditions conditions;

    @Inject
    RecipientRules recipients;

    @Inject
    RecognisesPeople people;

    @Inject
    Clock clock;

    /**
     * The terms.
     *
     * @param there the recipients the plan has already: whoever lost her right since gets nothing and may stay listed
     * @throws RefusedException {@code planForm} with a map from fields to keys of the text bundle
     */
    PlanTerms terms(PlanForm form, Set<Long> there) {
        Map<String, String> problems = new LinkedHashMap<>();
        var words = words(form, problems);
        Optional<Content> content = content(form, problems);
        var dates = new DatesCheck(form.dates());
        problems.putAll(dates.problems(Clocks.now(clock)));
        recipients(form, there, problems);
        if (!problems.isEmpty()) {
            throw new RefusedException("planForm", problems);
        }
        return new PlanTerms(form.unit(), words, dates.recurrence(), content.orElseThrow(), form.recipients());
    }

    private PlanWords words(PlanForm form, Map<String, String> problems) {
        String name = PlainText.of(form.words().name());
        if (name == null) {
            problems.put("name", "name.missing");
        }
        look("name", name, PlanWords.LONGEST_NAME, problems);
        String message = PlainText.of(form.words().message());
        look("message", message, PlanWords.LONGEST_MESSAGE, problems);
        String reason = form.personal() ? PlainText.of(form.words().reason()) : null;
        if (form.personal() && reason == null) {
            problems.put("reason", "reason.missing");
        }
        look("reason", reason, PlanWords.LONGEST_REASON, problems);
        return new PlanWords(name, message, reason);
    }

    private void look(String field, String text, int longest, Map<String, String> problems) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            problems.put(field, field + ".long");
        } else if (people.in(text)) {
            problems.put(field, "text.person");
        }
    }

    private Optional<Content> content(PlanForm form, Map<String, String> problems) {
        if (form.unit() == null || !units.cover(form.unit())) {
            problems.put("unit", "unit.missing");
            return Optional.empty();
        }
        if (form.period() == null) {
            problems.put("period", "period.missing");
        }
        String[] key = form.content() == null ? new String[0] : form.content().split(":", 2);
        Optional<ContentChoice> choice =
                key.length == 2 ? contents.choice(form.unit(), key[0], key[1]) : Optional.empty();
        if (choice.isEmpty()) {
            problems.put("content", "content.missing");
        } else {
            words(form.personal(), choice.get().words(), problems);
        }
        String criteria = criteria(form, choice, problems);
        return choice.map(one -> new Content(one.kind(), one.report(), form.period(), form.personal(), criteria));
    }

    /** What narrows a list; another report brings its own conditions. */
    private String criteria(PlanForm form, Optional<ContentChoice> choice, Map<String, String> problems) {
        CaseCriteria asked = conditions.read(form.criteria());
        String written = CriteriaAddress.query(asked);
        if (asked.isAll()) {
            return "";
        }
        String fault = PlanConditions.fault(asked);
        if (choice.isPresent() && !CaseList.KIND.equals(choice.get().kind())) {
            fault = "criteria.notHere";
        } else if (written.length() > Content.LONGEST_CRITERIA) {
            fault = "criteria.long";
        } else if (conditions.isElsewhere(form.unit(), written)) {
            fault = "criteria.elsewhere";
        }
        if (fault != null) {
            problems.put("criteria", fault);
        }
        return written;
    }

    private static void words(boolean personal, PeoplesWords words, Map<String, String> problems) {
        if (personal && words == PeoplesWords.NEVER) {
            problems.put("personal", "personal.none");
        } else if (!personal && words == PeoplesWords.ALWAYS) {
            problems.put("personal", "personal.needed");
        }
    }

    private void recipients(PlanForm form, Set<Long> there, Map<String, String> problems) {
        if (form.recipients().isEmpty()) {
            problems.put("recipients", "recipients.missing");
        } else if (form.recipients().size() > MOST_RECIPIENTS) {
            problems.put("recipients", "recipients.many");
        } else if (form.unit() != null) {
            Set<Long> fresh = form.recipients().stream()
                    .filter(account -> !there.contains(account))
                    .collect(Collectors.toSet());
            recipients.objections(form.unit(), form.personal(), fresh).values().stream()
                    .findFirst()
                    .ifPresent(reason -> problems.put("recipients", "recipients." + reason));
        }
    }

    /** The next moments of dates that are still being typed; none where something is wrong with them. */
    List<Instant> next(PlanForm.Dates dates, int most) {
        var check = new DatesCheck(dates);
        return check.problems().isEmpty() ? check.recurrence().next(Clocks.now(clock), most) : List.of();
    }
}
