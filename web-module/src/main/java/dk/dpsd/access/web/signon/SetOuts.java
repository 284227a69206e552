package dk.dpsd.access.web.signon;

import dk.dpsd.access.FormSecret;
import dk.dpsd.shared.web.Cookies;
import dk.dpsd.shared.web.FormToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Ties a sign-on to the browser it began in: who comes back without the cookie was led here by somebody else, who may
 * want her to work in a foreign name. The cookie is lax: it comes along when the provider leads her back by a link.
 */
@ApplicationScoped
public class SetOuts {

    private static final String PATH = "/log-ind";
    private static final Duration LIFE = Duration.ofMinutes(15);

    @Inject
    FormSecret secret;

    @Inject
    Cookies cookies;

    @Inject
    Clock clock;

    /**
     * Somebody sets out.
     *
     * @param way the kind of provider
     * @param value something that was never used before
     * @param back where she wants to go
     */
    public SetOut begin(HttpServletResponse response, String way, String value, String back) {
        var token = new FormToken(value, clock.instant());
        var setOut = new SetOut(token, token.sign(secret.key(), purpose(way)), back);
        cookies.write(response, cookie(way), setOut.asCookie(), PATH, (int) LIFE.toSeconds());
        return setOut;
    }

    /** She came back: how she had set out, if it was here and not too long ago. Counts once, whatever comes of it. */
    public Optional<SetOut> end(HttpServletRequest request, HttpServletResponse response, String way) {
        Optional<String> cookie = cookies.read(request, cookie(way));
        cookie.ifPresent(c -> cookies.forget(response, cookie(way), PATH));
        return cookie.flatMap(c -> read(way, c));
    }

    /** See {@link SetOut#derive}. */
    public String derive(SetOut setOut, String what) {
        return setOut.derive(secret.key(), what);
    }

    private Optional<SetOut> read(String way, String cookie) {
        int cut = cookie.lastIndexOf('.');
        if (cut < 0) {
            return Optional.empty();
        }
        String signed = cookie.substring(0, cut);
        return FormToken.read(signed, secret.key(), purpose(way), clock.instant(), LIFE) instanceof FormToken.Good good
                ? Optional.of(new SetOut(good.token(), signed, SetOut.backOf(cookie.substring(cut + 1))))
                : Optional.empty();
    }

    private static String cookie(String way) {
        return "dpsd-" + way;
    }

    private static String purpose(String way) {
        return "set-out-" + way;
    }
}
