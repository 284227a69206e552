package dk.dpsd.it.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import dk.dpsd.it.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one browser of a test run. Everybody who comes with it has a window, cookies and a language of their own. */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<Visitor> visitors = new ArrayList<>();

    Browser() {
        Path program = BrowserFinder.find();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** Somebody who has just opened a browser. */
    public Visitor visitor() {
        return keep(new Visitor(newPage()));
    }

    /** Somebody whose browser runs no scripts. */
    public Visitor visitorWithoutScripts() {
        return keep(new Visitor(newPage(wide().setJavaScriptEnabled(false))));
    }

    /** Somebody with a telephone in her hand. */
    public Visitor visitorWithPhone() {
        return keep(new Visitor(newPage(narrow())));
    }

    /** Somebody with an account of the demo world, logged in. */
    public Staff staff(String login) {
        return keep(new Staff(newPage(), login)).logIn();
    }

    /** Somebody with an account of the demo world, logged in on the way to this address. */
    public Staff staff(String login, String path) {
        return keep(new Staff(newPage(), login)).logIn(path);
    }

    /** Somebody with an account of the demo world and a telephone in her hand, logged in. */
    public Staff staffWithPhone(String login) {
        return keep(new Staff(newPage(narrow()), login)).logIn();
    }

    /** Where pictures go: shown in the manual, or of what went wrong. */
    static Path screenshots() {
        Path folder = Server.target().resolve("screenshots");
        folder.toFile().mkdirs();
        return folder;
    }

    List<Visitor> visitors() {
        return List.copyOf(visitors);
    }

    /** The test is over: everybody leaves. */
    void dismissAll() {
        visitors.forEach(Visitor::leave);
        visitors.clear();
    }

    private <V extends Visitor> V keep(V visitor) {
        visitors.add(visitor);
        return visitor;
    }

    private com.microsoft.playwright.Page newPage() {
        return newPage(wide());
    }

    private com.microsoft.playwright.Page newPage(NewContextOptions options) {
        var context = chromium.newContext(options);
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    private static NewContextOptions wide() {
        return new NewContextOptions()
                .setBaseURL(Server.url())
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setViewportSize(1280, 900);
    }

    private static NewContextOptions narrow() {
        return wide().setViewportSize(375, 812);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
