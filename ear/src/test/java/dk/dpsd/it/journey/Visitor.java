package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A person in front of a browser. Finds things as people do: by their words. */
public class Visitor {

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
        int before = errors.size();
        Assertions.assertThat(page.navigate(path).status())
                .as("status of %s", path)
                .isEqualTo(expected);
        errors.subList(before, errors.size()).removeIf(e -> e.contains("status of " + expected));
        return this;
    }

    /** Writes into the field with this label. */
    public Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Ticks the box or the choice with this label. */
    public Visitor tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Chooses from the plain list with this label. */
    public Visitor choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
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
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    public Visitor seesNot(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** Is now at an address that begins with this path. */
    public Visitor isAt(String path) {
        String literally = path.replaceAll("[^A-Za-z0-9/_-]", "\\\\$0");
        assertThat(page).hasURL(Pattern.compile("^https?://[^/]+" + literally));
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
                        + rule.getNodes().stream().map(n -> n.getHtml()).toList())
                .toList();
        Assertions.assertThat(told).as("accessibility of %s", page.url()).isEmpty();
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
