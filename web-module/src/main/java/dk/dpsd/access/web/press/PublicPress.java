package dk.dpsd.access.web.press;

import dk.dpsd.access.FormSecret;
import dk.dpsd.shared.CallerAddress;
import dk.dpsd.shared.web.FormToken;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;

/** What a public form says of the press that led to it, and the marks the next press is judged by. */
@Named
@RequestScoped
public class PublicPress {

    /** The form's mark: when it was handed out, and whether it came back from a press before. */
    static final String SHOWN = "shown";

    /** The field that people do not see. */
    static final String TRAP = "website";

    private static final String PURPOSE = "press";
    private static final String FIRST = "first";
    private static final String AGAIN = "again";
    private static final Duration LIFE = Duration.ofHours(24);

    @Inject
    FormSecret secret;

    @Inject
    PressSettings settings;

    @Inject
    CallerAddress caller;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private PressHold hold = PressHold.NONE;
    private long seconds;

    /** Whether so many codes were tried from here that the next one has to wait; then the page says so. */
    public boolean isGuessing() {
        long wait = settings.waitToGuess(caller.address().orElse(null), clock.instant());
        if (wait > 0) {
            held(PressHold.GUESSING, wait);
        }
        return wait > 0;
    }

    /** A code was tried that is none. */
    public void guessedWrong() {
        settings.guessedWrong(caller.address().orElse(null), clock.instant());
    }

    void held(PressHold why, long wait) {
        hold = why;
        seconds = wait;
    }

    /** Judges this request by the marks of its form. */
    PressHold judge(PressRule rule) {
        var reading = FormToken.read(request.getParameter(SHOWN), secret.key(), PURPOSE, clock.instant(), LIFE);
        FormToken token = reading instanceof FormToken.Good good
                ? good.token()
                : reading instanceof FormToken.Old old ? old.token() : null;
        return rule.judge(
                token == null ? null : token.issued(),
                token != null && AGAIN.equals(token.value()),
                request.getParameter(TRAP),
                clock.instant());
    }

    /** The mark of the form that is shown now. */
    public String getToken() {
        String value = "POST".equals(request.getMethod()) ? AGAIN : FIRST;
        return new FormToken(value, clock.instant()).sign(secret.key(), PURPOSE);
    }

    public boolean isHeld() {
        return hold != PressHold.NONE;
    }

    /** Why nothing was sent, and what to do. */
    public String getSentence() {
        return Words.say(language.texts("access"), "press." + hold, new Object[] {seconds});
    }
}
