package dk.dpsd.seb.web;

import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The sentences of user administration in the language of the page. */
@RequestScoped
public class Sentences {

    @Inject
    Language language;

    String say(String key, Object... arguments) {
        return Words.say(language.texts("seb"), key, arguments);
    }

    String say(RefusedException refused) {
        return say(refused.key(), refused.arguments());
    }
}
