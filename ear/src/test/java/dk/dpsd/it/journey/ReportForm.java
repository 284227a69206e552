package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The public form in front of a sundhedsperson who fills it in. */
final class ReportForm {

    private final Visitor reporter;

    private ReportForm(Visitor reporter) {
        this.reporter = reporter;
    }

    /** Finds the form as a newcomer does: from the front page. */
    static ReportForm of(Visitor reporter) {
        reporter.open("/");
        reporter.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Jeg er sundhedsperson"))
                .click();
        reporter.isAt("/rapporter").sees("Rapportér som sundhedsperson");
        return new ReportForm(reporter);
    }

    /** The form on the page that is open already. */
    static ReportForm on(Visitor reporter) {
        return new ReportForm(reporter);
    }

    ReportForm tells(String headline, String description) {
        reporter.fill("Overskrift", headline).fill("Beskrivelse af hændelsen", description);
        return this;
    }

    /** Types a place and takes the suggestion with that name. */
    ReportForm happenedAt(String place) {
        reporter.fill("Søg hændelsessted", place);
        suggestion(place).click();
        reporter.sees("Valgt: " + place);
        return this;
    }

    private Locator suggestion(String place) {
        return reporter.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(place))
                .first();
    }

    /** "Kan ikke fremsøges": the municipality, and the place in words. */
    ReportForm happenedAtUnknownPlace(String municipality, String placeName) {
        reporter.tick("Kan ikke fremsøges").fill("Stednavn", placeName);
        reporter.tick("Hvem hører stedet under?", "Kommune");
        reporter.choose("Hvilken?", municipality);
        return this;
    }

    ReportForm doesNotKnowWhen() {
        reporter.tick("Datoen er", "Ukendt").tick("Tidspunktet er", "Ukendt");
        return this;
    }

    ReportForm mild() {
        reporter.tick("Faktisk konsekvens for patienten", "Lettere").tick("Mulig konsekvens", "Lettere");
        return this;
    }

    ReportForm names(String patient, String cpr) {
        reporter.fill("Patientens navn", patient).fill("CPR-nummer", cpr);
        return this;
    }

    Sent send() {
        reporter.press("Send rapporten");
        return receipt();
    }

    /** What the receipt in front of her says. */
    Sent receipt() {
        reporter.isAt("/kvittering").sees("Tak, rapporten er modtaget");
        var number = reporter.page().locator("#receipt-number");
        var code = reporter.page().locator("#receipt-code");
        assertThat(code).not().isEmpty();
        return new Sent(number.innerText(), code.innerText());
    }
}
