package dk.dpsd.search.web;

import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.search.CaseSearch;
import dk.dpsd.search.SearchChoices;
import dk.dpsd.search.SearchChoices.Choice;
import dk.dpsd.search.web.SearchOptions.Option;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** What can be chosen in the fields of the search page whose choices depend on who asks or on a list that is kept. */
@Named
@RequestScoped
public class SearchLists {

    /** Those in the inner fold-out. */
    private static final Set<Coded> DEEPER = EnumSet.of(
            Coded.ACTUAL,
            Coded.POSSIBLE,
            Coded.SCALE,
            Coded.REPORTER,
            Coded.KIND,
            Coded.AREA,
            Coded.FOCUS_AREA,
            Coded.MAILBOX,
            Coded.DROP_REASON);

    @Inject
    SearchView view;

    @Inject
    SearchOptions options;

    @Inject
    CaseSearch search;

    @Inject
    Language language;

    private SearchChoices choices;

    public List<Option> getHandlers() {
        return numbered(Coded.HANDLER, "noHandler", choices().handlers());
    }

    public List<Option> getMailboxes() {
        return numbered(Coded.MAILBOX, "noMailbox", choices().mailboxes());
    }

    public List<Option> getFocusAreas() {
        return numbered(Coded.FOCUS_AREA, null, choices().focusAreas());
    }

    private SearchChoices choices() {
        if (choices == null) {
            choices = search.choices();
        }
        return choices;
    }

    /** What is asked for stays in the field, though it is not among the choices any more. */
    private List<Option> numbered(Coded criterion, String missing, List<Choice> named) {
        ResourceBundle texts = language.texts("search");
        List<Option> all = new ArrayList<>();
        if (missing != null) {
            all.add(options.option(criterion, Coded.NOT_SAID, texts.getString(missing)));
        }
        named.forEach(one -> all.add(options.option(criterion, Long.toString(one.code()), one.name())));
        view.ask().criteria().of(criterion).stream()
                .filter(value -> all.stream().noneMatch(one -> one.value().equals(value)))
                .forEach(value -> all.add(options.option(criterion, value, Words.say(texts, "other", (Object) value))));
        return all;
    }

    /** SR-områder, also those that are closed: cases have them. */
    public List<Option> getAreas() {
        return search.areas().entrySet().stream()
                .map(one -> options.option(Coded.AREA, one.getKey(), one.getValue()))
                .toList();
    }

    /** The scales of severity, the newer first. */
    public List<Option> getScales() {
        ResourceBundle texts = language.texts("search");
        return Stream.of("2", "1")
                .map(scale -> options.option(Coded.SCALE, scale, texts.getString("scale." + scale)))
                .toList();
    }

    /** Whether something in the inner fold-out is asked for. */
    public boolean isDeeper() {
        return !Collections.disjoint(view.ask().criteria().coded().keySet(), DEEPER);
    }
}
