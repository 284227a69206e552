package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The hint beside a field that seems to name somebody. It never stands in the way, and says nothing of
 * what only may be somebody: whoever is told without reason looks away the next time. Without scripts it shows whenever
 * the page comes back; with them while somebody types.
 */
@Named
@RequestScoped
public class PersonHints {

    @Inject
    Language language;

    /** The hint about what was typed, or an empty text. */
    public String of(String typed) {
        return hint("person.hint", typed);
    }

    /** The same where what certainly names somebody is refused. */
    public String without(String typed) {
        return hint("person.hint.without", typed);
    }

    private String hint(String key, String typed) {
        PersonWarning warning = PersonWarning.of(typed).only(Confidence.LIKELY);
        return warning.isEmpty() ? "" : Words.say(language.texts("anonymisation"), key, (Object) words(warning));
    }

    /** The parts in the visitor's language. */
    public String words(PersonWarning warning) {
        return PersonWords.of(language.texts("anonymisation"), warning);
    }

    /** What a refusal names, its warnings in words. */
    public Object[] arguments(Object... arguments) {
        return PersonWords.arguments(language.texts("anonymisation"), arguments);
    }
}
