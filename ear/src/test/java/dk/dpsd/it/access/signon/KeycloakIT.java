package dk.dpsd.it.access.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.dpsd.it.Server;
import dk.dpsd.it.journey.Browser;
import dk.dpsd.it.journey.Journey;
import dk.dpsd.it.journey.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From the log-in page to a real identity provider and back to the page one wanted, by OpenID Connect and by SAML. The
 * provider is another site to the browser, so that cookies behave as they do in life. It takes a minute to start.
 */
@Journey
class KeycloakIT {

    private static final String OIDC = "Log ind med MitID Erhverv";
    private static final String SAML = "Log ind med NemLog-in";

    private static Keycloak keycloak;

    @BeforeAll
    static void start() {
        Server.awaitReady();
        keycloak = new Keycloak();
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OIDC, SAML})
    void whoHasAnAccountComesToThePageSheWanted(String way, Browser browser) {
        var rikke = browser.visitor().open("/indbakke").isAt("/log-ind");
        rikke.findsPageAccessible().fitsTheWidth().screenshot("log-ind-mitid");
        rikke.follow(way);
        logsIn(rikke, "rikke");
        rikke.isAt("/indbakke").sees("Risikomanager, Jammerbugt").sees("Log ud");
        assertThat(rikke.page().getByRole(AriaRole.HEADING).first()).containsText("Indbakke");

        rikke.press("Log ud").isAt("/log-ind").sees("Du er logget ud.");
        rikke.open("/indbakke").isAt("/log-ind");
    }

    @ParameterizedTest
    @ValueSource(strings = {OIDC, SAML})
    void whoHasNoAccountIsLedToAskForOne(String way, Browser browser) {
        var nanna = browser.visitor().open("/log-ind");
        nanna.follow(way);
        logsIn(nanna, "nanna");
        nanna.isAt("/seb/anmod").open("/indbakke").isAt("/seb/anmod");
        assertThat(nanna.page().locator("nav.tabs")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {OIDC, SAML})
    void aWrongPasswordThereIsNoLogInHere(String way, Browser browser) {
        var stranger = browser.visitor().open("/log-ind");
        stranger.follow(way);
        fill(stranger, "rikke", "forkert");
        assertThat(stranger.page()).hasURL(java.util.regex.Pattern.compile("^http://127\\.0\\.0\\.1:"));
        stranger.open("/indbakke").isAt("/log-ind");
    }

    private static void logsIn(Visitor somebody, String user) {
        fill(somebody, user, "Keycloak-2026!");
    }

    /** The provider's own page is found by its ids: its words are not ours. */
    private static void fill(Visitor somebody, String user, String password) {
        somebody.page().locator("#username").fill(user);
        somebody.page().locator("#password").fill(password);
        somebody.page().locator("#kc-login").click();
    }
}
