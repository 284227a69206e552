package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/**
 * The short path: place, event and severity, and little else. Never timed: counted are the questions that must be answered
 * and the signs that must be typed, at some two signs a second under two minutes.
 */
@Journey
class ReportMinutesIT {

    private static final int MOST_QUESTIONS = 8;
    private static final int MOST_SIGNS = 200;
    private static final String WHAT = "Aftenens medicin blev ikke givet. Opdaget ved vagtskiftet, lægen er ringet op.";

    @Test
    void anEmployeeWithATelephone(Browser browser) {
        var reporter = browser.visitorWithPhone().open("/rapporter?som=sundhedsperson");
        assertThat(reporter.page().locator(".must:visible").count()).isLessThan(MOST_QUESTIONS);
        reporter.sees("Skal jeg rapportere det?").seesNot("Handelsnavn").fitsTheWidth();
        int signs =
                type(reporter, "Overskrift", "Medicin ikke givet") + type(reporter, "Beskrivelse af hændelsen", WHAT);
        signs += type(reporter, "Søg hændelsessted", "kaas");
        suggestion(reporter).click();
        var form = ReportForm.on(reporter).doesNotKnowWhen().mild();
        assertThat(signs).isLessThan(MOST_SIGNS);
        reporter.fitsTheWidth().findsPageAccessible().screenshot("rapport-telefon");
        form.send();
        reporter.fitsTheWidth();
    }

    @Test
    void aRelativeWithATelephone(Browser browser) {
        var reporter = browser.visitorWithPhone().open("/rapporter?som=patient");
        assertThat(reporter.page().locator(".must:visible").count()).isLessThanOrEqualTo(MOST_QUESTIONS);
        reporter.page().getByText("Dette er ikke en klage").last().click();
        reporter.sees("stpk.dk").sees("pebl.dk").tick("Er du patient eller pårørende?", "Pårørende");
        int signs = type(reporter, "Overskrift", "Min mor faldt") + type(reporter, "Beskrivelse af hændelsen", WHAT);
        signs += type(reporter, "Søg hændelsessted", "kaas");
        suggestion(reporter).click();
        ReportForm.on(reporter).doesNotKnowWhen();
        reporter.tick("Faktisk konsekvens for patienten", "Alvorlig");
        assertThat(signs).isLessThan(MOST_SIGNS);
        reporter.fitsTheWidth().findsPageAccessible();
        ReportForm.on(reporter).send();
    }

    /** All that unfolds, with the keyboard alone. */
    @Test
    void medicineAndPlacesNeedNoMouse(Browser browser) {
        var reporter = browser.visitor().open("/rapporter?som=sundhedsperson");
        var keys = new Keyboard(reporter.page());
        keys.goTo("Flere steder").press("Enter");
        keys.goTo("Ja").press("Space");
        keys.goTo("Sted").type("kaas");
        assertThat(suggestion(reporter)).isVisible();
        keys.press("ArrowDown").press("Enter");
        reporter.sees("Valgt: Plejecenter Kaas");
        keys.goTo("Tilføj sted").press("Enter");
        assertThat(reporter.page().locator("#involvedPlace-1")).isFocused();
        keys.goTo("Medicin").press("Enter");
        keys.goTo("Handelsnavn").type("panodil");
        assertThat(suggestion(reporter)).isVisible();
        keys.press("ArrowDown").press("Enter");
        reporter.reads("Indholdsstof", "paracetamol").reads("ATC", "N02BE01");
        keys.goTo("Tilføj medicin").press("Enter");
        assertThat(reporter.page().locator("#medicineName-1")).isFocused();
        reporter.findsPageAccessible().screenshot("rapport-foldet-ud");
    }

    /** what "Nej" leaves behind is not sent. What was reported stands on the case. */
    @Test
    void whatWasSaidOfMedicineAndPlacesStandsOnTheCase(Browser browser) {
        var reporter = browser.visitorWithoutScripts().open("/rapporter?som=sundhedsperson");
        var form = ReportForm.on(reporter).tells("Med medicin og steder", WHAT);
        reporter.tick("Kan ikke fremsøges").fill("Stednavn", "Solgården Plejecenter");
        reporter.tick("Hvem hører stedet under?", "Kommune").press("Vis listen");
        reporter.choose("Hvilken?", "Jammerbugt Kommune");
        reporter.page().locator("#medicine summary").click();
        reporter.page().locator("#medicineName-0").fill("Panodil");
        reporter.press("Tilføj medicin");
        reporter.page().locator("#medicineName-1").fill("Ibumetin");
        reporter.page().locator("#transition summary").click();
        reporter.tick("Skete hændelsen i en overgang, eller var flere steder involveret?", "Ja");
        reporter.page().locator("#involvedPlace-0").fill("Lægevagten i Testby");
        reporter.tick("Blev hændelsen opdaget et andet sted, end den skete?", "Nej");
        reporter.page().locator("#discoveredPlace-0").fill("Skal ikke med");
        var sent = form.doesNotKnowWhen().mild().send();

        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens("/indbakke", sent);
        String page = manager.page().content();
        assertThat(page)
                .contains("Panodil")
                .contains("Ibumetin")
                .contains("Lægevagten i Testby")
                .doesNotContain("Skal ikke med");
    }

    /** A plain list has options too, and shows none of them before it is opened. */
    private static Locator suggestion(Visitor reporter) {
        return reporter.page().locator("[role=option]:visible").first();
    }

    private static int type(Visitor reporter, String label, String text) {
        reporter.field(label).pressSequentially(text);
        return text.length();
    }
}
