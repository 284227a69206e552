package dk.dpsd.it.journey;

import org.junit.jupiter.api.Test;

/** A place sends its sheet of the month, in a browser with scripts, and sees how far it is. */
@Journey
class SheetIT {

    @Test
    void aPlaceSendsItsSheet(Browser browser) {
        var sender = browser.visitor().open("/");
        sender.follow("Samlerapport").sees("Hvad vil I samle?").findsPageAccessible();
        sender.page().getByText("Medicindispensering").click();
        sender.sees("Må hændelserne samles?").findsPageAccessible().screenshot("samlerapport");
        sender.tick("Nej, ingen af dem").fill("Søg hændelsessted", "kaas").sees("Plejecenter Kaas");
        sender.page().keyboard().press("ArrowDown");
        sender.page().keyboard().press("Enter");
        sender.fill("Lægemiddel mangler", "3").fill("Forkert lægemiddel", "1");
        sender.sees("Hændelser i alt").fill("Læring og tiltag", "Fru Jensen fik en andens æske.");
        sender.sees("»Jensen« (navn) kan pege på en bestemt person").findsPageAccessible();
        sender.fill("Læring og tiltag", "Vi tæller doseringsæskerne to gange.");
        sender.press("Send samlerapporten").isAt("/kvittering").sees("Tak, rapporten er modtaget");
        String code = sender.page().locator("#receipt-code").innerText();

        sender.open("/kvittering").findsPageAccessible().screenshot("kvittering-status");
        sender.fill("Kode", code).press("Vis, hvor langt den er").sees("Rapporten ligger hos stedet");
        sender.findsPageAccessible();
    }

    @Test
    void theSheetFitsATelephone(Browser browser) {
        var sender = browser.visitorWithPhone();
        sender.open("/rapporter/samlet").fitsTheWidth();
        sender.open("/rapporter/samlet?area=FALD").fitsTheWidth().screenshot("samlerapport-375");
        sender.open("/kvittering").fitsTheWidth();
    }
}
