package dk.dpsd.seb.web;

import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Dates;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.ResourceBundle;

/** What a page of user administration answers to a post: why something was not done, in the caller's language. */
@Named
@RequestScoped
public class SebAnswer {

    private static final String CONFLICT = "conflict";

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    private Refused refused;

    /**
     * Why something was not done.
     *
     * @param conflict whether somebody else was first; then the page offers the newest edition
     */
    public record Refused(String sentence, boolean conflict) {}

    /**
     * Does something, and keeps the refusal for the page.
     *
     * @return whether it was done
     */
    boolean attempt(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RefusedException refusal) {
            refused = new Refused(say("refused." + refusal.key(), arguments(refusal)), CONFLICT.equals(refusal.key()));
            return false;
        }
    }

    private Object[] arguments(RefusedException refusal) {
        ResourceBundle texts = language.texts("seb");
        if (CONFLICT.equals(refusal.key())) {
            Object[] last = refusal.arguments();
            return new Object[] {
                last[0], Dates.moment((Instant) last[1], language.getLocale()), texts.getString("deed." + last[2])
            };
        }
        return Arrays.stream(refusal.arguments())
                .map(argument -> argument instanceof Enum<?> constant ? Words.name(texts, constant) : argument)
                .toArray();
    }

    String say(String key, Object... arguments) {
        return sentences.say(key, arguments);
    }

    public Refused getRefused() {
        return refused;
    }
}
