package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody with an account of the demo world. */
public final class Staff extends Visitor {

    static final String PASSWORD = "Demo-2026!";

    private final String login;

    Staff(Page page, String login) {
        super(page);
        this.login = login;
    }

    /** Logs in through the page and arrives at the start page of the roles. */
    public Staff logIn() {
        return logIn("/");
    }

    /** Logs in through the page, on the way to this one. */
    Staff logIn(String path) {
        open("/log-ind?retur=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        tryToLogIn(this, login, PASSWORD);
        assertThat(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ud")))
                .isVisible();
        return this;
    }

    /** Fills the login form, right or wrong, and sends it. */
    static void tryToLogIn(Visitor somebody, String login, String password) {
        somebody.fill("Brugernavn", login);
        somebody.fill("Adgangskode", password);
        somebody.press("Log ind");
    }

    public void logOut() {
        press("Log ud");
    }

    /** The tabs this person has, as written. */
    public List<String> tabs() {
        return page().locator("nav a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }
}
