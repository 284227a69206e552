package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.dpsd.shared.model.PublicId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever is interrupted goes on where she was: a closed tab, another machine, no connection, no scripts. */
@Journey
class ReportDraftIT {

    private static final String FORM = "/rapporter?som=sundhedsperson";
    private static final String WHAT = "Borgeren faldt, da sengehesten ikke var slået op.";

    @Test
    void aClosedTabLosesNothingButThePatientsName(Browser browser) {
        var first = browser.visitor().open(FORM);
        ReportForm.on(first)
                .tells("Lukket fane", WHAT)
                .happenedAt("Plejecenter Kaas")
                .mild();
        first.page()
                .getByText("Medicin", new Page.GetByTextOptions().setExact(true))
                .click();
        first.fill("Handelsnavn", "Panodil").fill("Patientens navn", "Testpatient Lindebjerg");
        first.sees("Kladden er gemt i denne browser kl.");
        first.page().reload();
        first.sees("Det, du havde skrevet, er hentet frem igen.")
                .reads("Overskrift", "Lukket fane")
                .reads("Patientens navn", "Testpatient Lindebjerg")
                .findsPageAccessible();

        Page next = first.page().context().newPage();
        var second = new Visitor(next).open(FORM).seesNot("Der ligger en kladde");
        first.page().close();
        second.open(FORM).sees("Der ligger en kladde i denne browser").press("Fortsæt kladden");
        second.reads("Overskrift", "Lukket fane")
                .reads("Beskrivelse af hændelsen", WHAT)
                .reads("Handelsnavn", "Panodil")
                .reads("Patientens navn", "")
                .sees("Valgt: Plejecenter Kaas");
        ReportForm.on(second).doesNotKnowWhen().send();
        assertThat(next.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        second.sawNoErrors();
    }

    /** R-LAW-01: at a shared computer the next person finds nothing. */
    @Test
    void aSharedComputerKeepsNothing(Browser browser) {
        var reporter = browser.visitor().open(FORM);
        reporter.tick("Flere bruger denne computer: gem ikke kladden her");
        ReportForm.on(reporter).tells("Delt computer", WHAT);
        reporter.sees("Kladden gemmes ikke på denne computer.");
        assertThat(reporter.page().evaluate("JSON.stringify(localStorage)").toString())
                .doesNotContain("Delt computer");
        reporter.page().reload();
        reporter.reads("Overskrift", "Delt computer").press("Slet kladden").reads("Overskrift", "");
        assertThat(reporter.page().evaluate("JSON.stringify(sessionStorage)").toString())
                .doesNotContain("Delt computer");
    }

    @Test
    void aDraftOnTheServerOpensOnAnotherMachineAndIsSentOnce(Browser browser) {
        String headline = "Fra en anden maskine " + PublicId.random();
        var here = browser.visitor().open(FORM);
        ReportForm.on(here).tells(headline, WHAT).happenedAt("Plejecenter Kaas");
        here.press("Gem kladde på serveren").sees("Kladden er gemt. Rapporten er ikke sendt endnu.");
        String code = here.page().locator("#draft-code").innerText();
        here.findsPageAccessible().screenshot("rapport-kladde");

        var there = browser.visitorWithPhone().open("/rapporter/kladde");
        there.fill("Kladdens kode", "0000-0000-0000-0000-0000-0000-0000-0000")
                .press("Åbn kladden")
                .isTold("Kladdens kode", "Ingen kladde har den kode.")
                .findsPageAccessible();
        there.fill("Kladdens kode", code.toLowerCase(Locale.ROOT)).press("Åbn kladden");
        there.sees("Dette er kladden, som den blev gemt")
                .reads("Overskrift", headline)
                .sees("Valgt: Plejecenter Kaas")
                .fitsTheWidth();
        var sent = ReportForm.on(there).doesNotKnowWhen().mild().send();

        // The first window sends the same form.
        assertThat(ReportForm.on(here).doesNotKnowWhen().mild().send()).isEqualTo(sent);
        there.open("/rapporter/kladde")
                .fill("Kladdens kode", code)
                .press("Åbn kladden")
                .sees("Ingen kladde har den kode.");
        var manager = browser.staff("risikomanager.jammerbugt", Staff.newestFirst("/indbakke"));
        assertThat(manager.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(headline)))
                .hasCount(1);
    }

    @Test
    void withoutScriptsTheServerKeepsAndErasesADraft(Browser browser) {
        var reporter = browser.visitorWithoutScripts().open(FORM);
        reporter.fill("Overskrift", "Uden scripts").fill("Beskrivelse af hændelsen", "Fru Jensen faldt.");
        reporter.press("Gem kladde på serveren")
                .sees("Kladden er gemt.")
                .sees("»Jensen« (navn) kan pege på en bestemt person.");
        String code = reporter.page().locator("#draft-code").innerText();
        reporter.open("/rapporter/kladde").fill("Kladdens kode", code).press("Åbn kladden");
        reporter.reads("Overskrift", "Uden scripts");
        reporter.open("/rapporter/kladde").fill("Kladdens kode", code).press("Slet kladden");
        reporter.sees("Kladden er slettet.").press("Åbn kladden").sees("Ingen kladde har den kode.");
    }

    @Test
    void withoutAConnectionNothingIsSentAndNothingLost(Browser browser) {
        var reporter = browser.visitor().open(FORM);
        var form = ReportForm.on(reporter)
                .tells("Uden forbindelse", WHAT)
                .happenedAt("Plejecenter Kaas")
                .doesNotKnowWhen()
                .mild();
        reporter.page().context().setOffline(true);
        reporter.press("Send rapporten").sees("Der er ingen forbindelse.").reads("Overskrift", "Uden forbindelse");
        reporter.page().context().setOffline(false);
        reporter.sees("Forbindelsen er tilbage.");
        form.send();
    }

    /** A name is asked about while it is typed, and never stands in the way. */
    @Test
    void aNameIsAskedAboutAndSentAllTheSame(Browser browser) {
        var reporter = browser.visitor().open(FORM);
        var form = ReportForm.on(reporter).tells("Navn i teksten", "Borgeren Karl Testesen, 020160-9995, faldt.");
        String told = "»020160-9995« (CPR-nummer), »Karl Testesen« (navn) kan pege på en bestemt person.";
        reporter.sees(told).isTold("Beskrivelse af hændelsen", told).findsPageAccessible();
        assertThat(reporter.page().locator("#description-hint[role=status]")).containsText(told);
        form.happenedAt("Plejecenter Kaas").doesNotKnowWhen().mild().send();
    }

    /** A hint makes the page longer: what is held down stays under the finger, or the press would be lost. */
    @Test
    void whileAButtonIsHeldDownNothingMoves(Browser browser) {
        var reporter = browser.visitor().open(FORM);
        var mouse = reporter.page().mouse();
        mouse.move(5, 5);
        mouse.down();
        reporter.page()
                .waitForResponse(
                        "**/opslag/personoplysninger",
                        () -> reporter.fill("Beskrivelse af hændelsen", "Borgeren Karl Testesen faldt."))
                .finished();
        // The answer has been read by the script when a later one is there.
        reporter.page().evaluate("() => fetch('/resources/img/mark.svg').then(answer => answer.text())");
        assertThat(reporter.page().locator("#description-hint")).isEmpty();
        mouse.up();
        reporter.sees("»Karl Testesen« (navn) kan pege på en bestemt person.");
    }

    /** R-ASK-08: where the server cannot look, the plainest is told all the same, and nothing else changes. */
    @Test
    void whereTheServerCannotLookTheBrowserDoes(Browser browser) {
        var reporter = browser.visitorWithPhone();
        reporter.page()
                .route("**/opslag/personoplysninger", route -> route.fulfill(new FulfillOptions().setStatus(204)));
        reporter.open(FORM).fill("Beskrivelse af hændelsen", "Borgeren Karl Testesen, 020160-9995, faldt.");
        reporter.sees("»020160-9995« (CPR-nummer), »Karl Testesen« (navn) kan pege på en bestemt person.")
                .fitsTheWidth()
                .screenshot("rapport-hint-telefon");
        reporter.fill("Beskrivelse af hændelsen", WHAT).seesNot("kan pege på en bestemt person");
    }

    @Test
    void filesWaitWithTheFormAndComeWithTheReport(Browser browser) {
        var reporter = browser.visitor().open(FORM);
        reporter.page().getByText("Vedhæft filer").first().click();
        reporter.page().getByLabel("Vælg filer").setInputFiles(new FilePayload[] {
            file("vejledning.txt", "Sådan slås sengehesten op.\n"), file("tom.txt", ""), file("to.txt", "To.\n")
        });
        reporter.sees("Filen »tom.txt« er tom.").sees("vejledning.txt").findsPageAccessible();
        reporter.press("Fjern to.txt").seesNot("to.txt");
        reporter.press("Send rapporten")
                .sees("Ret dette:")
                .sees("vejledning.txt")
                .seesNot("to.txt");
        reporter.fill("Overskrift", "Med en fil");
        reporter.open(FORM).sees("hentet frem igen").sees("vejledning.txt");
        var sent = ReportForm.on(reporter)
                .tells("Med en fil", WHAT)
                .happenedAt("Plejecenter Kaas")
                .doesNotKnowWhen()
                .mild()
                .send();
        var manager = browser.staff("risikomanager.jammerbugt");
        String address = manager.opens("/indbakke", sent);
        manager.accepts("sagsbehandler.jammerbugt");
        assertThat(manager.log(address)).anySatisfy(line -> assertThat(line).contains("vejledning.txt"));
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
