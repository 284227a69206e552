package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.dpsd.shared.model.PublicId;
import org.junit.jupiter.api.Test;

/** Whoever reports needs no account, no mouse, no scripts and no wide screen, and sends nothing twice. */
@Journey
class ReportIT {

    private static final String WHAT = "Aftenens medicin blev ikke givet.";

    @Test
    void wrongFieldsAreToldBesideThemAndNothingTypedIsLost(Browser browser) {
        var reporter = browser.visitor();
        ReportForm.of(reporter)
                .tells("", WHAT)
                .happenedAt("Plejecenter Kaas")
                .names("Testpatient Lindebjerg", "310290-99");
        reporter.tick("Datoen er", "Kendt").tick("Faktisk konsekvens for patienten", "Lettere");
        reporter.fill("Din e-mailadresse", "ikke en adresse").press("Send rapporten");

        reporter.isAt("/rapporter")
                .sees("Rapporten er ikke sendt endnu. Ret dette:")
                .isTold("Overskrift", "Skriv en overskrift.")
                .isTold("Dato", "Skriv datoen, eller vælg, at den er ukendt.")
                .isToldOf("Tidspunktet er", "Vælg, om tidspunktet er kendt, skønnet eller ukendt.")
                .isToldOf("Mulig konsekvens", "Vælg den mulige konsekvens.")
                .isTold("CPR-nummer", "CPR-nummeret kan ikke være rigtigt.")
                .isTold("Din e-mailadresse", "E-mailadressen kan ikke være rigtig.")
                .findsPageAccessible();
        assertThat(reporter.page()).hasTitle("Fejl: Rapportér som sundhedsperson – DPSD");

        reporter.sees("Valgt: Plejecenter Kaas")
                .reads("Beskrivelse af hændelsen", WHAT)
                .reads("Patientens navn", "Testpatient Lindebjerg")
                .reads("CPR-nummer", "310290-99")
                .reads("Din e-mailadresse", "ikke en adresse");
        reporter.fill("CPR-nummer", "").fill("Din e-mailadresse", "");
        ReportForm.on(reporter)
                .tells("Medicin glemt", WHAT)
                .doesNotKnowWhen()
                .mild()
                .send();
    }

    @Test
    void theWholeFormNeedsNoMouse(Browser browser) {
        var reporter = browser.visitor().open("/");
        var keys = new Keyboard(reporter.page());
        keys.goTo("Jeg er sundhedsperson").press("Enter");
        reporter.isAt("/rapporter");
        keys.goTo("Søg hændelsessted").type("kaas");
        assertThat(reporter.page().getByRole(AriaRole.OPTION, named("Plejecenter Kaas")))
                .isVisible();
        keys.press("ArrowDown").press("Enter");
        reporter.sees("Valgt: Plejecenter Kaas");
        keys.goTo("Overskrift").type("Uden mus");
        keys.goTo("Beskrivelse af hændelsen").type(WHAT);
        keys.goTo("Ingen eller ukendt").press("ArrowDown");
        keys.goTo("Ingen").press("ArrowDown");
        reporter.sees("Lettere konsekvens");
        keys.goTo("Kendt").press("ArrowUp");
        keys.goTo("Kendt").press("ArrowUp");
        keys.goTo("Send rapporten").press("Enter");
        ReportForm.on(reporter).receipt();
    }

    @Test
    void pressedTwiceReloadedAndGoneBackToIsOneReport(Browser browser) {
        String headline = "Kun én gang " + PublicId.random();
        var reporter = browser.visitor();
        var form = ReportForm.of(reporter)
                .tells(headline, WHAT)
                .happenedAtUnknownPlace("Jammerbugt Kommune", "Solgården Plejecenter")
                .doesNotKnowWhen()
                .mild();
        reporter.page().getByRole(AriaRole.BUTTON, named("Send rapporten")).dblclick();
        var sent = form.receipt();
        reporter.page().reload();
        assertThat(form.receipt()).isEqualTo(sent);

        // The next person at this screen finds nothing of it.
        reporter.page().goBack();
        reporter.isAt("/rapporter")
                .reads("Overskrift", "")
                .reads("Beskrivelse af hændelsen", "")
                .press("Send rapporten")
                .sees("Rapporten er ikke sendt endnu.");

        var manager = browser.staff("risikomanager.jammerbugt", Staff.newestFirst("/indbakke"));
        assertThat(manager.page().getByRole(AriaRole.ROW, named(headline))).hasCount(1);
    }

    @Test
    void whoGoesBackAndSendsAgainGetsTheSameReceipt(Browser browser) {
        var reporter = browser.visitorWithoutScripts();
        var form = ReportForm.of(reporter).tells("Sendt igen", WHAT);
        reporter.tick("Kan ikke fremsøges").fill("Stednavn", "Solgården Plejecenter");
        reporter.tick("Hvem hører stedet under?", "Ved ikke");
        var sent = form.doesNotKnowWhen().mild().send();
        reporter.page().goBack();
        reporter.isAt("/rapporter").reads("Overskrift", "Sendt igen");
        assertThat(form.send()).isEqualTo(sent);
    }

    @Test
    void visitorsHaveNoSession(Browser browser) {
        var reporter = browser.visitor();
        ReportForm.of(reporter)
                .tells("Uden session", WHAT)
                .happenedAt("Plejecenter Kaas")
                .doesNotKnowWhen()
                .mild()
                .send();
        reporter.open("/log-ind");
        assertThat(reporter.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("DPSDSESSION"));

        var handler = browser.staff("sagsbehandler.jammerbugt");
        assertThat(handler.page().context().cookies()).anyMatch(cookie -> cookie.name.equals("DPSDSESSION"));
    }

    @Test
    void scriptsAreComfortOnly(Browser browser) {
        var reporter = browser.visitorWithoutScripts();
        var form = ReportForm.of(reporter).tells("Uden scripts", WHAT);
        reporter.fill("Søg hændelsessted", "kaas").press("Søg").sees("Vælg stedet");
        reporter.page().getByRole(AriaRole.RADIO, named("Plejecenter Kaas")).check();
        form.doesNotKnowWhen();
        reporter.tick("Faktisk konsekvens for patienten", "Lettere");
        reporter.press("Send rapporten").isToldOf("Mulig konsekvens", "Vælg den mulige konsekvens.");
        reporter.sees("Valgt: Plejecenter Kaas").reads("Overskrift", "Uden scripts");
        reporter.tick("Mulig konsekvens", "Lettere");
        var sent = form.send();
        browser.staff("risikomanager.jammerbugt").finds("/indbakke", sent);
    }

    @Test
    void aTelephoneIsWideEnough(Browser browser) {
        var reporter = browser.visitorWithPhone().open("/").fitsTheWidth();
        var form = ReportForm.of(reporter);
        reporter.press("Send rapporten").sees("Ret dette:").fitsTheWidth();
        var sent = form.tells("Fra en telefon, med et meget langt ord: " + "sygeplejerske".repeat(8), WHAT)
                .happenedAtUnknownPlace("Jammerbugt Kommune", "Solgården Plejecenter")
                .doesNotKnowWhen()
                .mild()
                .send();
        reporter.fitsTheWidth();

        var manager = browser.staffWithPhone("risikomanager.jammerbugt");
        manager.fitsTheWidth().screenshot("start-telefon");
        manager.open(Staff.newestFirst("/indbakke"))
                .sees(sent.number())
                .fitsTheWidth()
                .screenshot("indbakke-telefon");
        manager.opens("/indbakke", sent);
        manager.fitsTheWidth().press("Accepter").fitsTheWidth();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
