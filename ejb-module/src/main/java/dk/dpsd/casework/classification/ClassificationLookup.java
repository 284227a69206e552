package dk.dpsd.casework.classification;

import dk.dpsd.casework.ClassificationCatalogue;
import dk.dpsd.casework.model.RecentChoice;
import dk.dpsd.casework.store.RecentChoiceStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One box over the whole classification: by name, from what a person chose lately, and from what the text says. */
@Stateless
public class ClassificationLookup {

    private static final int MOST_RECENT = 3;
    private static final int MOST_PROPOSED = 3;

    @Inject
    ClassificationCatalogue catalogue;

    @Inject
    RecentChoiceStore recent;

    @Inject
    CurrentUser user;

    /** The terms that fit what was typed. */
    @Requires(Action.READ_REFERENCE_DATA)
    public List<Suggestion> find(String text, int most) {
        return suggestions().find(text, most);
    }

    /** What the texts of a case speak for, and by which words. Nothing of the texts is kept. */
    @Requires(Action.READ_REFERENCE_DATA)
    public List<Suggestion> propose(List<String> texts) {
        return suggestions().propose(texts, MOST_PROPOSED);
    }

    /** What the caller chose last on any case, as far as it can still be chosen. */
    @Requires(Action.READ_OWN_ACCOUNT)
    public List<Suggestion> latest() {
        TermSuggestions suggestions = suggestions();
        List<RecentChoice> chosen = recent.of(user.requireId());
        return chosen.stream()
                .map(choice -> suggestions.chosen(choice.mainGroup(), choice.problem(), choice.process()))
                .flatMap(Optional::stream)
                .limit(MOST_RECENT)
                .toList();
    }

    private TermSuggestions suggestions() {
        return new TermSuggestions(catalogue.choices());
    }
}
