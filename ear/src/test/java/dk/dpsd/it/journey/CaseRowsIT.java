package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Medicine, devices and further places on the page of a case (R-CASE-05, -07, -19 to -21; R-INIT-08, -09). */
@Journey
class CaseRowsIT {

    private static final String INBOX = "/indbakke";
    private static final String OWN = "/mine-sager";
    private static final String HANDLER = "sagsbehandler.jammerbugt";

    private static Sent received(String headline) {
        return Reports.notFound("Jammerbugt Kommune", "Solgården Plejecenter", headline);
    }

    private static Sent accepted(Browser browser, String headline) {
        var sent = received(headline);
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens(INBOX, sent);
        manager.accepts(HANDLER);
        return sent;
    }

    /** By keyboard alone: the row has the focus, the list is walked with the arrows, and the row fills itself. */
    private static void addsMedicine(Staff staff, String typed) {
        staff.press("Tilføj medicin").settles();
        assertThat(staff.field("Handelsnavn")).isFocused();
        staff.page().keyboard().type(typed);
        assertThat(staff.page().locator(".combo-list li").first()).isVisible();
        staff.page().keyboard().press("ArrowDown");
        staff.page().keyboard().press("Enter");
        assertThat(staff.field("Indholdsstof")).not().hasValue("");
    }

    @Test
    void aReceiversMedicineIsKeptWithTheAcceptanceOnly(Browser browser) {
        var sent = received("Medicin i indbakken");
        var receiver = browser.staff("initialmodtager.jammerbugt");
        String address = receiver.opens(INBOX, sent);
        addsMedicine(receiver, "mareva");
        receiver.reads("ATC", "B01AA03").sees("Kun din kladde").sees("Kladde gemt kl.");

        var manager = browser.staff("risikomanager.jammerbugt", address);
        manager.sees("Der er ikke angivet medicin.").seesNot("Du har en kladde fra");
        var again = browser.staff("initialmodtager.jammerbugt", address);
        again.sees("Der er ikke angivet medicin.")
                .press("Hent kladden")
                .sees("Marevan · warfarin · oral anvendelse · 2,5 mg · B01AA03")
                .sees("Kun din kladde");
        again.accepts(HANDLER);
        var handler = browser.staff(HANDLER, address);
        handler.sees("Marevan · warfarin · oral anvendelse · 2,5 mg · B01AA03");
        Assertions.assertThat(handler.log(address)).anySatisfy(line -> Assertions.assertThat(line)
                .contains("Accepteret", "Medicin 1, handelsnavn", "Marevan", "Medicin 1, ATC-kode"));
    }

    /** Afvis and Overdrag throw the draft away, and say so before. */
    @Test
    void whatAReceiverWroteGoesWithARejection(Browser browser) {
        var sent = received("Afvist med en kladde");
        var receiver = browser.staff("initialmodtager.jammerbugt");
        String address = receiver.opens(INBOX, sent);
        addsMedicine(receiver, "mareva");
        receiver.sees("Kladde gemt kl.")
                .press("Overdrag til anden lokation")
                .sees("De kastes bort, når du fortsætter.");
        receiver.press("Annullér").seesNot("De kastes bort, når du fortsætter.");
        receiver.press("Afvis").sees("De kastes bort, når du fortsætter.").press("Annullér");
        receiver.rejects("Testsag", "Kun en prøve");
        var manager = browser.staff("risikomanager.jammerbugt", address);
        manager.press("Fortryd").sees("er hentet tilbage");
        browser.staff("initialmodtager.jammerbugt", address)
                .sees("Der er ikke angivet medicin.")
                .seesNot("Du har en kladde fra");
    }

    @Test
    void noTakesThePlacesWithItAfterAsking(Browser browser) {
        var sent = accepted(browser, "Flere steder");
        var handler = browser.staff(HANDLER);
        String address = handler.opens(OWN, sent);
        handler.choose("Var flere steder involveret?", "Ja");
        handler.press("Gem").sees("Tilføj mindst ét sted, eller svar »Nej«.");
        handler.page().locator("#place-adding > summary").click();
        handler.choose("Rolle i hændelsen", "Modtagende sted");
        handler.picks("Søg involveret sted", "Plejecenter Kaas");
        handler.press("Tilføj").settles();
        handler.sees("Plejecenter Kaas").press("Gem").sees("Sag " + sent.number() + " er gemt");

        handler.open(address);
        handler.sees("Modtagende sted").choose("Var flere steder involveret?", "Nej");
        handler.sees("fjernes disse steder fra sagen: Plejecenter Kaas.")
                .findsPageAccessible()
                .screenshot("involverede-lokationer");
        handler.press("Gem").isTold("Var flere steder involveret?", "Vælg, om de skal fjernes");
        handler.press("Fjern dem").settles();
        handler.press("Gem").sees("Sag " + sent.number() + " er gemt");
        handler.open(address).seesNot("Modtagende sted");
        assertThat(handler.field("Var flere steder involveret?").locator("option:checked"))
                .hasText("Nej");
        Assertions.assertThat(handler.log(address)).anySatisfy(line -> Assertions.assertThat(line)
                .contains("Redigeret", "Flere steder involveret", "Involveret sted 1, lokation", "Plejecenter Kaas"));
    }

    @Test
    void aPhoneAndPaperShowItAll(Browser browser) {
        var sent = accepted(browser, "Lift og medicin");
        var phone = browser.staffWithPhone(HANDLER);
        String address = phone.opens(OWN, sent);
        addsMedicine(phone, "panod");
        phone.press("Tilføj udstyr").settles();
        phone.fill("Udstyrstype", "Personlift");
        phone.fitsTheWidth().findsPageAccessible().screenshot("sag-detaljer-telefon");
        phone.press("Gem").sees("Sag " + sent.number() + " er gemt");

        var paper = browser.staff(HANDLER, address);
        paper.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        paper.sees("Personlift")
                .sees("Panodil · paracetamol")
                .seesNot("Tilføj medicin")
                .seesNot("Mine sager");
        assertThat(paper.page().locator("#case-form")).isHidden();
        paper.screenshot("sag-papir");
    }

    /** R-CASE-06: found by a word, proposed from the text with why, remembered; the person decides. */
    @Test
    void theClassificationIsFoundProposedAndRemembered(Browser browser) {
        var sent = accepted(browser, "Faldt på stuen");
        var handler = browser.staff(HANDLER);
        String address = handler.opens(OWN, sent);
        handler.sees("fordi teksten nævner »faldt«").findsPageAccessible().screenshot("klassifikation");
        assertThat(group(handler)).hasText("Vælg …");
        handler.fill("Søg i klassifikationen", "fald seng");
        handler.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Patientuheld, herunder fald › Fald fra seng")
                                .setExact(true))
                .last()
                .click();
        handler.settles();
        assertThat(group(handler)).hasText("Patientuheld, herunder fald");
        handler.press("Gem").sees("Sag " + sent.number() + " er gemt");
        handler.open(address);
        handler.page().locator("#recent-terms > summary").click();
        assertThat(handler.page().locator("#recent-terms input").first())
                .hasValue("Patientuheld, herunder fald › Fald fra seng");
    }

    private static Locator group(Staff staff) {
        return staff.field("Hovedgruppe").locator("option:checked");
    }

    @Test
    void aLostConnectionIsSaidAndTriedAgain(Browser browser) {
        var sent = accepted(browser, "Uden net");
        var handler = browser.staff(HANDLER);
        handler.opens(OWN, sent);
        handler.page().context().setOffline(true);
        handler.fill("Læring og tiltag", "Skrevet uden net")
                .field("Læring og tiltag")
                .blur();
        handler.sees("Ikke gemt – ingen forbindelse, prøver igen");
        handler.page().context().setOffline(false);
        handler.sees("Kladde gemt kl.").hadNoConnection();
    }
}
