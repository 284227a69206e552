package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A person in front of a browser. Finds things as people do: by their words. */
public class Visitor {

    private static final ContainsTextOptions VISIBLE = new ContainsTextOptions().setUseInnerText(true);

    private final Page page;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    Visitor(Page page) {
        this.page = page;
        page.onPageError(e -> errors.add("script: " + e));
        page.onConsoleMessage(m -> {
            if ("error".equals(m.type())) {
                errors.add("console: " + m.text() + " (" + m.location() + ")");
            }
        });
    }

    /** Goes to an address that must be there. */
    public Visitor open(String path) {
        int status = page.navigate(path).status();
        Assertions.assertThat(status).as("status of %s", path).isLessThan(400);
        return this;
    }

    /** Goes to an address that must refuse with this status; the browser's own complaint about it is expected. */
    public Visitor openRefused(String path, int expected) {
        Assertions.assertThat(page.navigate(path).status())
                .as("status of %s", path)
                .isEqualTo(expected);
        return wasRefused(expected);
    }

    /** The browser has complained about an answer with this status, as it should have. */
    public Visitor wasRefused(int expected) {
        errors.removeIf(e -> e.contains("status of " + expected));
        return this;
    }

    /** The browser has complained that it had no connection, as it should have. */
    public Visitor hadNoConnection() {
        errors.removeIf(e -> e.contains("ERR_INTERNET_DISCONNECTED"));
        return this;
    }

    /** What this address answers to somebody to whom nothing is there: the page, after its status was checked. */
    public String opensNothing(String path) {
        openRefused(path, 404).sees("Siden findes ikke");
        return page.content();
    }

    /** Writes into the field with this label. */
    public Visitor fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Ticks the box or the choice with this label. */
    public Visitor tick(String label) {
        field(label).check();
        return this;
    }

    /** Ticks the choice with this label among those under this question. */
    public Visitor tick(String question, String label) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** Chooses from the plain list with this label, and waits for what the page makes of it. */
    public Visitor choose(String label, String option) {
        field(label).selectOption(option);
        return settles();
    }

    /** The field with this label; whether it must be filled in is said in the label too. */
    public Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + literally(label) + "\\s*(\\(skal udfyldes\\))?\\s*$"));
    }

    /** The field holds this. */
    public Visitor reads(String label, String text) {
        assertThat(field(label)).hasValue(text);
        return this;
    }

    /** The field is told to be wrong, in this sentence beside it, also to who cannot see the page. */
    public Visitor isTold(String label, String sentence) {
        assertThat(field(label)).hasAccessibleDescription(Pattern.compile(literally(sentence)));
        return this;
    }

    /** The choices under this question are told to be wrong, in this sentence among them. */
    public Visitor isToldOf(String question, String sentence) {
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question)))
                .containsText(sentence);
        return this;
    }

    /** Waits until the page has had its answers. */
    public Visitor settles() {
        page.waitForFunction("() => !window.PrimeFaces || window.PrimeFaces.ajax.Queue.isEmpty()");
        return this;
    }

    public Visitor press(String button) {
        named(AriaRole.BUTTON, button).click();
        return this;
    }

    public Visitor follow(String link) {
        named(AriaRole.LINK, link).click();
        return this;
    }

    public Visitor sees(String text) {
        assertThat(page.locator("body")).containsText(text, VISIBLE);
        return this;
    }

    public Visitor seesNot(String text) {
        assertThat(page.locator("body")).not().containsText(text, VISIBLE);
        return this;
    }

    /** Is now at an address that begins with this path. */
    public Visitor isAt(String path) {
        assertThat(page).hasURL(Pattern.compile("^https?://[^/]+" + literally(path)));
        return this;
    }

    /** The browser takes Java's pattern for its own, and knows no quoting. */
    private static String literally(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }

    /** Nothing sticks out sideways. */
    public Visitor fitsTheWidth() {
        Assertions.assertThat(
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that stick out sideways at %s", page.url())
                .isEqualTo(0);
        return this;
    }

    /** The page keeps the rules that can be checked by machine (WCAG 2.2 A and AA). */
    public Visitor findsPageAccessible() {
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        var told = violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(n -> n.getHtml() + " " + n.getFailureSummary())
                                .toList())
                .toList();
        Assertions.assertThat(told).as("accessibility of %s", page.url()).isEmpty();
        return readsPlainly();
    }

    /** No text that is missing, no place left open in a sentence, no name of the program. */
    private Visitor readsPlainly() {
        Assertions.assertThat(page.locator("body").innerText())
                .as("what %s says", page.url())
                .doesNotContainPattern(
                        "\\?\\?\\?\\w|\\w\\?\\?\\?|\\[L\\w|\\{\\d[},]|\\b(?:java|jakarta|dk\\.dpsd)\\.\\w");
        return this;
    }

    /** Leaves a picture of the whole page in {@code ear/target/screenshots}. */
    public Visitor screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Browser.screenshots().resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** For what has no words: the page itself. */
    public Page page() {
        return page;
    }

    void sawNoErrors() {
        Assertions.assertThat(errors)
                .as("JavaScript errors up to %s", page.url())
                .isEmpty();
    }

    void leave() {
        page.context().close();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
