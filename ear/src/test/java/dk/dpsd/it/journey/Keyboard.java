package dk.dpsd.it.journey;

import com.microsoft.playwright.Page;

/** The hands of somebody who uses no mouse: they reach only what Tab reaches. */
final class Keyboard {

    private static final int FAR = 80;

    /** What the focused element is called: by its label, or by its own words. */
    private static final String NAME =
            """
            () => {
              const here = document.activeElement;
              const label = here.labels && here.labels[0];
              return ((label || here).textContent || here.value || '').replace('(skal udfyldes)', '').trim();
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the focus is on what is called so. */
    Keyboard goTo(String name) {
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate(NAME).toString().startsWith(name)) {
                return this;
            }
        }
        throw new AssertionError("Tab does not reach " + name);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
