package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The access log across cases and people: who finds what, who does not, and what she can take out (R-LOG-01..04). */
@Journey
class AccessLogIT {

    private static final String LOG = "/adgangslog";
    private static final String HANDLER = "sagsbehandler.jammerbugt";
    private static final String PROVIDER = "privat.solgaarden";

    private static String assigned(Browser browser, Sent sent, String handler) {
        var manager = browser.staff("risikomanager.jammerbugt");
        String address = manager.opens("/indbakke", sent);
        manager.accepts(handler);
        return address;
    }

    private static Sent report(String headline) {
        return Reports.notFound("Jammerbugt Kommune", "Solgården Plejecenter", headline);
    }

    @Test
    void anAttemptThatWasDeniedStandsInTheLogOfTheCase(Browser browser) {
        String address = assigned(browser, report("Set af en fremmed"), HANDLER);
        browser.staff("risikomanager.aarhus").opensNothing(address);
        browser.staff("seb.jammerbugt").opensNothing(address);

        var handler = browser.staff(HANDLER, address);
        assertThat(handler.log(address))
                .anySatisfy(line -> assertThat(line).contains("Afvist forsøg", "risikomanager.aarhus", "Åbne en sag"))
                .anySatisfy(line -> assertThat(line).contains("Afvist forsøg", "seb.jammerbugt"));
    }

    @Test
    void failedLogInsAreSeenByTheOrganisationsOwnAdministratorOnly(Browser browser) {
        var visitor = browser.visitor().open("/log-ind");
        Staff.tryToLogIn(visitor, "vogter.kaas", "Forkert-og-hemmelig-7!");
        visitor.sees("Brugernavn eller adgangskode er forkert.");

        var own = browser.staff("seb.jammerbugt", LOG);
        own.isAt(LOG).findsPageAccessible().screenshot("adgangslog-brugere");
        assertThat(hits(own)).anySatisfy(line -> assertThat(line).contains("forkert adgangskode", "vogter.kaas"));
        own.seesNot("Forkert-og-hemmelig-7!");

        var foreign = browser.staff("seb.nordjylland", LOG);
        foreign.isAt(LOG).sees("Logget ind").seesNot("vogter.kaas").seesNot(".jammerbugt");
        browser.staff("privat.aabybro").opensNothing(LOG);
    }

    @Test
    void whoHasSeenWhatOfAPrivateProvider(Browser browser) throws IOException {
        var sent = report("Hvem har set hvad");
        String address = assigned(browser, sent, PROVIDER);
        browser.staff(PROVIDER).opens("/mine-sager", sent);

        var handler = browser.staff(HANDLER, LOG);
        handler.isAt(LOG).sees("Adgangslog").findsPageAccessible().screenshot("adgangslog");
        handler.field("Privat leverandør").selectOption("Alle private leverandører");
        handler.press("Vis").sees("Privat leverandør");
        assertThat(handler.page().url()).contains("leverandoer=alle");
        assertThat(hits(handler))
                .allSatisfy(line -> assertThat(line).contains("privat."))
                .anySatisfy(line -> assertThat(line).contains(sent.number(), "Åbnet", PROVIDER, "Privat leverandør"));

        handler.field("Slags handling").selectOption("Ændring");
        handler.press("Vis");
        assertThat(hits(handler)).noneSatisfy(line -> assertThat(line).contains("Åbnet"));
        handler.open(LOG).fill("Bruger", PROVIDER).press("Vis");
        assertThat(handler.page().url()).doesNotContain(PROVIDER);
        assertThat(hits(handler)).isNotEmpty().allSatisfy(line -> assertThat(line)
                .contains(PROVIDER));
        handler.open(LOG).fill("Bruger", "findes.ikke").press("Vis");
        handler.isTold("Bruger", "Der er ingen poster af en bruger med det navn i den valgte periode.");
        handler.findsPageAccessible();

        theExportHoldsIt(handler, sent);
        var foreign = browser.staff("risikomanager.aarhus", LOG);
        foreign.isAt(LOG).sees("Adgangslog").seesNot(sent.number());
        foreign.opensNothing(address + "/log/registreret");
    }

    private static void theExportHoldsIt(Staff handler, Sent sent) throws IOException {
        handler.open(LOG);
        var download = handler.page()
                .waitForDownload(() -> handler.page().locator("#export").click());
        assertThat(download.suggestedFilename()).matches("adgangslog-\\d{4}-\\d\\d-\\d\\d\\.csv");
        String text = new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFFTidspunkt;Handling;Bruger;Rolle;Sag;")
                .contains(sent.number());
    }

    @Test
    void theDataSubjectIsToldWhenAsWhatAndWhyButNotWho(Browser browser) {
        String address = assigned(browser, report("Udskrift"), HANDLER);
        var handler = browser.staff(HANDLER, address);
        handler.open(address + "/log").follow("Udskrift til den registrerede");
        handler.sees("Medarbejderes navne og sagens oplysninger er udeladt")
                .findsPageAccessible()
                .screenshot("udskrift-til-den-registrerede");
        List<String> lines = handler.page().locator("tbody tr").allInnerTexts();
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).contains("Åbnet", "Sagsbehandler", "Jammerbugt Kommune", "Sagsbehandling"))
                .anySatisfy(line -> assertThat(line).contains("Rapporteret", "Rapportør", "Rapportering"))
                .noneSatisfy(line -> assertThat(line).contains("sagsbehandler.jammerbugt"))
                .noneSatisfy(line -> assertThat(line).contains("risikomanager.jammerbugt"));
        assertThat(handler.log(address)).anySatisfy(line -> assertThat(line).contains("Udskrift til den registrerede"));

        var phone = browser.staffWithPhone(HANDLER);
        phone.open(LOG).sees("Adgangslog").fitsTheWidth().screenshot("adgangslog-telefon");
        phone.open(address + "/log/registreret").fitsTheWidth().screenshot("udskrift-telefon");
    }

    @Test
    void readersOfTheLogAreLoggedWithWhatTheyAsked(Browser browser) {
        var handler = browser.staff(HANDLER, LOG);
        handler.isAt(LOG).sees("Adgangslog");
        var administrator = browser.staff("seb.jammerbugt", LOG);
        assertThat(hits(administrator)).anySatisfy(line -> assertThat(line).contains("Søgt i adgangsloggen", HANDLER));
    }

    private static List<String> hits(Staff who) {
        Page page = who.page();
        page.locator("#hits summary").all().forEach(Locator::click);
        return page.locator("#hits > table > tbody > tr").allInnerTexts();
    }
}
