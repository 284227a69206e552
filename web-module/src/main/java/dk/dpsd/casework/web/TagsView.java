package dk.dpsd.casework.web;

import dk.dpsd.access.WhoAmI;
import dk.dpsd.casework.tag.FocusAreas;
import dk.dpsd.casework.tag.FocusLine;
import dk.dpsd.casework.tag.Keywords;
import dk.dpsd.casework.tag.RecognisesPeople;
import dk.dpsd.casework.tag.UsedWord;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a case's keywords and focus areas can be, and which word somebody may have meant (R-TAG-01..03). */
@Named
@RequestScoped
public class TagsView {

    private static final int OFFERED = 200;

    @Inject
    Keywords keywords;

    @Inject
    FocusAreas areas;

    @Inject
    RecognisesPeople people;

    @Inject
    WhoAmI whoAmI;

    @Inject
    CasePage page;

    @Inject
    Language language;

    private List<UsedWord> words;
    private List<FocusLine> focus;

    /** The words the caller's places use most; none for who sees no cases but those given to her. */
    public List<UsedWord> getWords() {
        if (words == null) {
            boolean may = whoAmI.me().actions().contains(Action.READ_KEYWORDS);
            words = may ? keywords.used().stream().limit(OFFERED).toList() : List.of();
        }
        return words;
    }

    /** "Mente du ...?", or nothing. */
    public String meant(String typed) {
        if (typed == null || getWords().isEmpty()) {
            return "";
        }
        UsedWord word = keywords.meant(List.of(typed)).get(typed);
        return word == null
                ? ""
                : Words.say(language.texts("casework"), "keyword.meant", new Object[] {word.word(), word.cases()});
    }

    /** That a word looks like a person, and would be refused, or nothing. */
    public String person(String typed) {
        return people.in(typed) ? Words.say(language.texts("casework"), "keyword.person", (Object) typed) : "";
    }

    /** The focus areas of the case's region that can be chosen today, and those the case has already. */
    public List<FocusLine> getFocusChoices() {
        if (focus == null && page.getSeen() != null) {
            focus = page.may("SET_FOCUS_AREAS") ? page.askBeside(areas::choices, List.of()) : List.of();
        }
        return focus == null ? List.of() : focus;
    }

    public boolean isFocusOffered() {
        return !getFocusChoices().isEmpty();
    }

    /** What a focus area of the case is called; its id where it is no choice here. */
    String focusName(Long id) {
        return getFocusChoices().stream()
                .filter(one -> one.id() == id)
                .map(FocusLine::name)
                .findFirst()
                .orElse(id.toString());
    }
}
