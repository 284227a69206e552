package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody goes through a case before she closes it: every text, every file, every finding (R-ANON-03, R-ANON-07). */
@Journey
@DisplayName("R-ANON-03, R-ANON-07: the review before closing")
class RedactionIT {

    private static final String STORY =
            "Borger Gudrun Thorup (020160-9995) faldt kl. 7.40. 😀 Datteren Lone ringede fra"
                    + " 22 41 67 03. Tulle hjalp hende op. Hun har Parkinsons sygdom.";

    private String address;

    @Test
    void aHandlerDecidesAboutEveryFindingAndTheCaseClosesCovered(Browser browser) throws Exception {
        var handler = handled(browser, "Fald hos Gudrun Thorup");
        attach(handler);
        handler.open(address).sees("Tag stilling til alle fund").sees("et menneske skal se igennem");
        handler.follow("Gennemgå og maskér").isAt(address + "/anonymiser");
        handler.findsPageAccessible().screenshot("gennemgang");

        var review = ReviewPage.of(handler, address);
        review.shows("Gudrun Thorup", "OPEN").decides("Maskér de sikre fund (6)");
        review.shows("Gudrun Thorup", "MASKED").shows("020160-9995", "MASKED");
        byKeyboard(handler, review);
        byHand(handler, review);
        handler.sees("billede.png").press("Gennemset, behold billede.png").sees("Filen beholdes.");
        review.masksAll();
        handler.findsPageAccessible().screenshot("gennemgang-faerdig");

        handler.open(address).seesNot("Tag stilling til").press("Sagen er anonymiseret");
        handler.sees("Erklæret anonymiseret af").press("Luk sagen og send til Styrelsen");
        handler.sees("dækkes det, du har valgt at maskere")
                .press("Slet oplysningerne og send sagen")
                .sees("er afsluttet, anonymiseret");

        handler.open(address)
                .sees("***** (*****) faldt")
                .sees("Parkinsons sygdom")
                .sees("billede.png");
        handler.screenshot("sag-maskeret");
        assertThat(handler.page().content())
                .doesNotContain("Gudrun", "Thorup", "020160", "22 41 67 03", "Tulle", "Lone");
        assertThat(handler.opensNothing(address + "/anonymiser"))
                .as("an ended case has nothing to decide")
                .isNotEmpty();
    }

    /** What stands in a sure form cannot be kept; what was decided can be taken back, and a declaration goes with it. */
    @Test
    void whatIsCertainCannotBeKeptAndEveryDecisionCanBeTakenBack(Browser browser) {
        var handler = handled(browser, "Gudrun ville hjem");
        var review = ReviewPage.of(handler, address);
        review.chooses("020160-9995").decides("Behold B");
        handler.sees("skal maskeres");
        assertThat(handler.page().locator(".found.now").innerText()).contains("020160-9995");
        review.shows("020160-9995", "OPEN").masksAll();
        assertThat(handler.page().evaluate("document.activeElement.id")).isEqualTo("review-done");
        handler.open(address).press("Sagen er anonymiseret").sees("Erklæret anonymiseret af");
        ReviewPage.of(handler, address).chooses("Lone").decides("Fortryd F").shows("Lone", "OPEN");
        handler.open(address).sees("Tag stilling til alle fund").seesNot("Erklæret anonymiseret af");
    }

    /** Design 7: what was decided on another page meanwhile is shown before it can be overturned. */
    @Test
    void anotherPagesDecisionIsNotOverturnedUnseen(Browser browser) {
        var handler = handled(browser, "To sider om samme sag");
        var stale = ReviewPage.of(handler, address);
        var other = browser.staff("risikomanager.jammerbugt");
        ReviewPage.of(other, address).chooses("Lone").decides("Maskér M").shows("Lone", "MASKED");
        stale.shows("Lone", "OPEN").chooses("Lone").decides("Behold B");
        handler.sees("Der er imens taget stilling til stedet");
        stale.shows("Lone", "MASKED").decides("Behold B").shows("Lone", "KEPT");
    }

    @Test
    void onATelephoneNothingSticksOut(Browser browser) {
        handled(browser, "På telefonen");
        var phone = browser.staffWithPhone("risikomanager.jammerbugt");
        var review = ReviewPage.of(phone, address);
        review.chooses("020160-9995").decides("Maskér M").shows("020160-9995", "MASKED");
        phone.fitsTheWidth().findsPageAccessible().screenshot("gennemgang-375");
    }

    /** R-PRIV-13 and design 1: who may not anonymise the case finds no such page. */
    @Test
    void whoMayNotAnonymiseTheCaseFindsNoSuchPage(Browser browser) {
        handled(browser, "Ikke for andre");
        browser.staff("sagsbehandler.kardiologi").opensNothing(address + "/anonymiser");
        browser.staff("initialmodtager.hjemmesygeplejen").opensNothing(address + "/anonymiser");
        browser.visitor().open(address + "/anonymiser").isAt("/log-ind");
    }

    private static void byKeyboard(Staff handler, ReviewPage review) {
        var keyboard = new Keyboard(handler.page());
        handler.page().locator("h1").click();
        keyboard.press("n");
        assertThat(handler.page().locator(".found.now").innerText()).contains("Lone");
        keyboard.press("b");
        handler.settles();
        review.shows("Lone", "KEPT");
        assertThat(handler.page().evaluate("document.activeElement.textContent").toString())
                .as("only the file is left")
                .contains("billede.png");
        keyboard.press("f");
        handler.settles();
        review.shows("Lone", "OPEN").chooses("Lone");
        keyboard.press("o");
        handler.settles();
        review.shows("Lone", "MASKED").isLeftWith(1);
    }

    /** A word nobody found, typed; another one, selected. */
    private static void byHand(Staff handler, ReviewPage review) {
        handler.fill("Maskér også", "findes-slet-ikke")
                .press("Maskér ordet overalt")
                .settles();
        handler.sees("Det findes ikke i sagens tekster");
        handler.fill("Maskér også", "tulle").press("Maskér ordet overalt").settles();
        review.shows("Tulle", "MASKED");
        handler.page()
                .evaluate(
                        """
                () => {
                  const piece = Array.from(document.querySelectorAll('.reviewed-text span[data-start]'))
                    .find(span => span.textContent.includes('hende op'));
                  const at = piece.firstChild.data.indexOf('ende op');
                  window.getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + 4);
                }
                """);
        handler.sees("Markeret tekst: ende");
        review.decides("Maskér M").shows("hende", "MASKED");
        assertThat(review.mark("hende").first().getAttribute("data-says")).startsWith("Markeret i hånden");
    }

    private void attach(Staff handler) throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", picture);
        handler.open(address + "/dokumenter");
        handler.page().locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("billede.png", "image/png", picture.toByteArray()),
            new FilePayload(
                    "Plan for Gudrun.txt", "text/plain", "Gudrun skal have lift.".getBytes(StandardCharsets.UTF_8))
        });
        handler.press("Vedhæft").sees("2 dokumenter er vedhæftet");
        for (int i = 0;
                i < 40 && handler.open(address + "/anonymiser").page().content().contains("bliver læst");
                i++) {
            handler.page().waitForTimeout(1000);
        }
    }

    private Staff handled(Browser browser, String headline) {
        var sent = ReportForm.of(browser.visitor())
                .tells(headline, STORY)
                .happenedAtUnknownPlace("Jammerbugt Kommune", "Åhaven")
                .doesNotKnowWhen()
                .mild()
                .names("Gudrun Thorup", "0201609995")
                .send();
        var manager = browser.staff("risikomanager.jammerbugt");
        address = manager.opens("/indbakke", sent);
        manager.accepts("risikomanager.jammerbugt");
        manager.open(address)
                .tick("Bekræft alvorlighed")
                .choose("Hovedgruppe", "Medicinering")
                .choose("Problem", "Forkert dosis, styrke eller hyppighed")
                .choose("Proces", "Administration")
                .fill("Læring og tiltag", "To personer ved forflytning.")
                .press("Gem")
                .sees("er gemt");
        return manager;
    }
}
