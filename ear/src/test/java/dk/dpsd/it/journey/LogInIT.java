package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Logging in and out, as a person does it. */
@Journey
class LogInIT {

    private static final String LOGIN = "sagsbehandler.jammerbugt";

    @Test
    void theLogInPageOpensForEverybody(Browser browser) {
        browser.visitor()
                .open("/")
                .follow("Log ind")
                .isAt("/log-ind")
                .sees("Brugernavn")
                .findsPageAccessible()
                .screenshot("log-ind");
    }

    @Test
    void aWrongPasswordGivesASentenceAndNoSession(Browser browser) {
        var visitor = browser.visitor().open("/log-ind");
        Staff.tryToLogIn(visitor, LOGIN, "forkert");
        visitor.sees("Brugernavn eller adgangskode er forkert.").isAt("/log-ind");
        assertThat(visitor.page().context().cookies()).noneMatch(cookie -> cookie.name.contains("SESSION"));
    }

    @Test
    void theRightPasswordShowsTheTabsOfTheRoles(Browser browser) {
        var handler = browser.staff(LOGIN, "/demo/mail");
        assertThat(handler.tabs()).contains("Mine sager", "Lukkede sager").doesNotContain("Indbakke", "Uden postkasse");
        handler.isAt("/demo/mail").findsPageAccessible().screenshot("demopost");
    }

    @Test
    void loggingOutEndsTheSessionOnTheServerToo(Browser browser) {
        var handler = browser.staff(LOGIN, "/demo/mail");
        var cookies = handler.page().context().cookies();
        handler.logOut();
        handler.isAt("/log-ind").sees("Du er logget ud.");

        handler.page().context().addCookies(cookies);
        handler.open("/mine-sager").isAt("/log-ind");
    }

    @Test
    void aPageOfTheInsideLeadsVisitorsToTheLogIn(Browser browser) {
        browser.visitor().open("/mine-sager").isAt("/log-ind").seesNot("Mine sager");
    }
}
