package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** R-ANON-03, -05, -08, X-08: what ended cases have before them, as people see it. */
@Journey
class DeliveryIT {

    private static final String ADDRESS = "datter.lindebjerg@eksempel.dk";

    /** Somebody declared the case anonymised and overlooked an address: it stays here, and everybody concerned knows. */
    @Test
    void aCaseThatStillNamesSomebodyIsHeldBackAndSeen(Browser browser) {
        var sent = Reports.at("Plejecenter Kaas", "Faldt ved sengen");
        var manager = browser.staff("risikomanager.jammerbugt");
        String address = manager.opens("/indbakke", sent);
        manager.rejects("Testsag", "Testsag, der skal afvises.");
        manager.open(address)
                .fill("Beskrivelse af hændelsen", "Borgeren faldt. Skriv til " + ADDRESS + " om det.")
                .press("Gem")
                .sees("Teksterne i sag " + sent.number() + " er gemt");
        manager.press("Sagen er anonymiseret").sees("Erklæret anonymiseret af");
        manager.press("Afslut og send")
                .press("Slet oplysningerne og send sagen")
                .sees("er afsluttet, anonymiseret");

        manager.waitsFor(address, "Sagen er ikke sendt til Styrelsen");
        manager.sees("Beskrivelse af hændelsen: e-mailadresse");
        manager.sees("Sletteattest").findsPageAccessible().screenshot("sag-tilbageholdt");

        var operator = browser.staff("operator.national");
        operator.open("/drift/levering").sees(sent.number()).sees("Tilbageholdt");
        assertThat(operator.page().locator("main")).not().containsText(ADDRESS);
        operator.findsPageAccessible().screenshot("levering");

        manager.waitsFor("/demo/mail", "Sag " + sent.number() + " er ikke sendt til Styrelsen");
        assertThat(manager.page().locator("main")).not().containsText(ADDRESS);
        var reader = browser.staff("laeser.styrelsen");
        reader.doesNotFind("/national", sent);
    }

    /** A case of the demo world that somebody rejected and nobody anonymised, with a week left. */
    @Test
    void whoCanAnonymiseADroppedCaseGetsAMailInTime(Browser browser) {
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.waitsLongFor("/demo/mail", "Afviste eller slettede sager skal anonymiseres");
        var mail = manager.page()
                .locator("article")
                .filter(new Locator.FilterOptions().setHasText("Afviste eller slettede sager skal anonymiseres"))
                .filter(new Locator.FilterOptions().setHasText("(risikomanager.jammerbugt@demo.example)"))
                .first();
        mail.locator("summary").click();
        assertThat(mail).containsText("dage tilbage");
        assertThat(mail).containsText("/sag/");
    }
}
