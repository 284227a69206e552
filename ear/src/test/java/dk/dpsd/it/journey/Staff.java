package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Somebody with an account of the demo world. */
public final class Staff extends Visitor {

    static final String PASSWORD = "Demo-2026!";

    private static final Set<String> SORTED =
            Set.of("/indbakke", "/mine-sager", "/aabne-sager", "/lukkede", "/afviste");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    /** Opens the case from the list at this address; gives its address. */
    String opens(String list, Sent report) {
        open(newestFirst(list));
        follow(report.number());
        isAt("/sag/").sees("Sag " + report.number());
        return URI.create(page().url()).getPath();
    }

    /** The case stands in the list at this address. */
    Staff finds(String list, Sent report) {
        open(newestFirst(list));
        assertThat(link(report)).isVisible();
        return this;
    }

    /** The case does not stand in the list at this address. */
    Staff doesNotFind(String list, Sent report) {
        open(newestFirst(list)).sees("Log ud");
        assertThat(link(report)).hasCount(0);
        return this;
    }

    private Locator link(Sent report) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(report.number()));
    }

    /** Looks into the list at this address until the case stands there: what comes with a timer takes its seconds. */
    Staff waitsFor(String list, Sent report) {
        return waitsFor(newestFirst(list), report.number());
    }

    /** A list of cases begins with what is urgent; what a story has just sent is not. */
    static String newestFirst(String list) {
        return SORTED.contains(list) ? list + "?orden=nyeste" : list;
    }

    /** Looks at the page until it says so. */
    Staff waitsFor(String address, String text) {
        var deadline = Instant.now().plus(PATIENCE);
        open(address);
        while (!page().locator("main").innerText().contains(text)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(text + " does not come to " + address);
            }
            page().waitForTimeout(500);
            open(address);
        }
        return this;
    }

    /** The lines of a case's access log on all its pages, the newest first, each with all it unfolds to. */
    List<String> log(String address) {
        open(address + "/log").sees("Adgangslog");
        List<String> lines = new ArrayList<>(logPage());
        Locator older = page().locator("a[rel=next]");
        while (older.count() > 0) {
            older.click();
            sees("Adgangslog");
            lines.addAll(logPage());
        }
        return lines;
    }

    private List<String> logPage() {
        page().locator("summary").all().forEach(Locator::click);
        return page().locator("main > * .table-box > table > tbody > tr").allInnerTexts();
    }

    /** Accepts the open case to the person with this login. */
    Staff accepts(String handler) {
        choosesToAccept(handler);
        isAt("/indbakke").sees("er accepteret og tildelt");
        return this;
    }

    /** Presses all it takes to accept, whatever comes of it. */
    Staff choosesToAccept(String handler) {
        press("Accepter").fill("Søg bruger", handler);
        page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("(" + handler + ")"))
                .check();
        press("Accepter og tildel").settles();
        return this;
    }

    Staff rejects(String reason, String comment) {
        press("Afvis").tick("Årsag", reason).fill("Uddybende kommentar", comment);
        press("Afvis sagen").isAt("/indbakke").sees("er afvist");
        return this;
    }

    Staff handsOverTo(String place) {
        press("Overdrag til anden lokation");
        picks("Søg sted", place);
        press("Overdrag sagen").isAt("/indbakke").sees("er overdraget til den anden lokation");
        return this;
    }

    /** Finds a place in the look-up of staff pages. */
    Staff picks(String label, String place) {
        fill(label, place);
        page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(place))
                .first()
                .check();
        settles();
        return this;
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
