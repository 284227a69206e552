package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * A session comes to its end before somebody's eyes. The page's clock is turned forward, and what the server says of the
 * time left is said by the test; all else is real. That the server keeps the time is {@code StaffSessionTest}'s.
 */
@Journey
class SessionEndIT {

    private static final String LOGIN = "sagsbehandler.jammerbugt";

    @Test
    void sheIsWarnedAndStays(Browser browser) {
        var handler = cameWithAClock(browser.staffWithPhone(LOGIN));
        serverSays(handler, 290, 30_000);
        handler.page().clock().fastForward(25 * 60 * 1000 + 2_000);
        var stay = button(handler, "Bliv logget ind");
        assertThat(stay).isFocused();
        handler.sees("Du bliver snart logget ud").sees("4 min.");
        handler.fitsTheWidth().findsPageAccessible().screenshot("session-slutter-375");
        handler.page().keyboard().press("Enter");
        assertThat(stay).isHidden();
        handler.isAt("/mine-sager").sees("Log ud");
    }

    @Test
    void whoCannotStayIsToldWhy(Browser browser) {
        var handler = cameWithAClock(browser.staff(LOGIN));
        serverSays(handler, 1_800, 200);
        handler.page().clock().fastForward(9 * 3_600_000L + 57 * 60_000L);
        handler.sees("Du bliver logget ud, fordi du snart har været logget ind i 10 timer.");
        handler.findsPageAccessible().screenshot("session-slutter");
        handler.press("Luk");
        assertThat(button(handler, "Log ud nu")).isHidden();
    }

    @Test
    void atTheEndPagesMaySaveAndSheComesBackToWhereSheWas(Browser browser) {
        var handler = cameWithAClock(browser.staff(LOGIN));
        handler.page()
                .evaluate("window.said = []; document.addEventListener('dpsd:session-ending',"
                        + " e => window.said.push(e.detail.seconds))");
        serverSays(handler, 30, 30_000);
        handler.page().clock().fastForward(29 * 60 * 1000 + 20_000);
        handler.sees("Du bliver snart logget ud");
        handler.page().clock().runFor(15_000);
        assertThat(handler.page().evaluate("window.said.length === 1 && window.said[0] <= 20"))
                .isEqualTo(true);
        handler.page().unroute("**/session");
        handler.page().route("**/session", SessionEndIT::gone);
        handler.page().clock().runFor(30_000);
        handler.isAt("/log-ind").sees("Du er logget ud, fordi din tid var gået.");
        Staff.tryToLogIn(handler, LOGIN, Staff.PASSWORD);
        handler.isAt("/mine-sager").sees("Log ud");
    }

    @Test
    void somebodyElseIsNotLedToWhereSheWas(Browser browser) {
        var handler = browser.staff(LOGIN, "/mine-sager");
        handler.open("/log-ind?retur=%2Fmine-sager&ud=tid");
        Staff.tryToLogIn(handler, "initialmodtager.jammerbugt", Staff.PASSWORD);
        handler.isAt("/").sees("Modtaget de sidste 7 dage").sees("Log ud");
    }

    private static Staff cameWithAClock(Staff somebody) {
        somebody.page().clock().install();
        somebody.open("/mine-sager");
        return somebody;
    }

    /** What the server answers when it is asked how long is left; that she stays is for the server itself. */
    private static void serverSays(Visitor somebody, int idle, int absolute) {
        somebody.page().route("**/session", route -> {
            if ("GET".equals(route.request().method())) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"idle\":" + idle + ",\"absolute\":" + absolute + "}"));
            } else {
                route.resume();
            }
        });
    }

    private static void gone(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody("{\"idle\":0,\"absolute\":30000}"));
    }

    private static com.microsoft.playwright.Locator button(Visitor somebody, String name) {
        return somebody.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
