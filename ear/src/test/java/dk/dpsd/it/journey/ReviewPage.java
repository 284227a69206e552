package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The page where a case is gone through before it ends, in somebody's hands. */
final class ReviewPage {

    private static final int MANY = 60;

    private final Staff staff;

    private ReviewPage(Staff staff) {
        this.staff = staff;
    }

    /** Opens the page of the case at this address. */
    static ReviewPage of(Staff staff, String address) {
        staff.open(address + "/anonymiser").sees("Gennemgå og maskér");
        return new ReviewPage(staff);
    }

    /** Somebody in a hurry, who would rather cover a word too many. */
    ReviewPage masksAll() {
        for (int i = 0; i < MANY && open().count() > 0; i++) {
            open().first().click();
            decides("Maskér M");
        }
        return isDone();
    }

    /** Chooses a finding by the words it covers. */
    ReviewPage chooses(String words) {
        mark(words).first().click();
        return this;
    }

    /** Presses a button and waits for the page. */
    ReviewPage decides(String button) {
        staff.press(button).settles();
        return this;
    }

    ReviewPage isDone() {
        staff.sees("Alt er afgjort");
        return this;
    }

    ReviewPage isLeftWith(int findings) {
        assertThat(staff.page().locator(".review-count")).containsText(findings + " mangler");
        return this;
    }

    ReviewPage shows(String words, String state) {
        assertThat(mark(words).first()).hasAttribute("data-state", state);
        return this;
    }

    Locator mark(String words) {
        return staff.page().locator(".found").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator open() {
        return staff.page().locator(".found[data-state=OPEN]");
    }
}
