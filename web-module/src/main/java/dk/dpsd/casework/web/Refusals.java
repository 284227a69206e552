package dk.dpsd.casework.web;

import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Dates;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says a refusal of the session beans in the caller's language. */
@RequestScoped
public class Refusals {

    private static final String CONFLICT = "conflict";
    private static final String MISSING = "missing";

    @Inject
    Language language;

    public Refusal say(RefusedException refused) {
        ResourceBundle texts = language.texts("casework");
        String key = "refused." + refused.key();
        return switch (refused.key()) {
            case CONFLICT -> new Refusal(Words.say(texts, key, conflict(refused.arguments(), texts)), true);
            case MISSING -> new Refusal(Words.say(texts, key, (Object) missing(refused.arguments())), false);
            default -> new Refusal(Words.say(texts, key, refused.arguments()), false);
        };
    }

    /** Who, when, and what she did. */
    private Object[] conflict(Object[] arguments, ResourceBundle texts) {
        String deed = "deed." + arguments[2];
        return new Object[] {
            arguments[0],
            Dates.moment((Instant) arguments[1], language.getLocale()),
            texts.containsKey(deed) ? texts.getString(deed) : arguments[2]
        };
    }

    private String missing(Object[] things) {
        ResourceBundle texts = language.texts("anonymisation");
        return Arrays.stream(things)
                .map(thing -> Words.name(texts, (Enum<?>) thing))
                .collect(Collectors.joining(" "));
    }
}
