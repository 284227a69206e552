package dk.dpsd.access.web;

import dk.dpsd.access.FormSecret;
import dk.dpsd.shared.model.Sha256;
import dk.dpsd.shared.web.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;

/**
 * Whose session ended in this browser: whoever logs in after it is led back to where it ended only if she is the same.
 * Kept in the browser as a keyed digest, so that it says nothing to others; forgotten when she logs out herself.
 */
@ApplicationScoped
public class LastPerson {

    private static final String COOKIE = "dpsd-sidst";

    @Inject
    FormSecret secret;

    @Inject
    Cookies cookies;

    /** Whether somebody was logged in here and did not log out. */
    boolean isKnown(HttpServletRequest request) {
        return cookies.read(request, COOKIE).isPresent();
    }

    /** Where somebody who logged in goes: to the address she asked for, unless another one's session ended there. */
    public String lead(HttpServletRequest request, HttpServletResponse response, String login, String back) {
        String her = digest(login);
        boolean mayBeHer = cookies.read(request, COOKIE).map(her::equals).orElse(true);
        cookies.write(response, COOKIE, her, "/", Cookies.WITH_THE_BROWSER);
        return mayBeHer ? back : "/";
    }

    void left(HttpServletResponse response) {
        cookies.forget(response, COOKIE, "/");
    }

    private String digest(String login) {
        byte[] bytes = Sha256.keyed(secret.key(), "last-person|" + login);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
