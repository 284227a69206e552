package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** R-ANON-03, -05, -08, X-08: what ended cases have before them, as people see it. */
@Journey
class DeliveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final String ADDRESS = "datter.lindebjerg@eksempel.dk";

    /** What has the form of an address cannot leave, nor be kept; once it is masked the case goes, and the operator saw it. */
    @Test
    void aCaseThatStillNamesSomebodyDoesNotLeave(Browser browser) {
        var sent = ReportForm.of(browser.visitor())
                .tells("Faldt ved sengen", "Borgeren faldt. Skriv til " + ADDRESS + " om det.")
                .happenedAtUnknownPlace("Jammerbugt Kommune", "Birkelse Plejecenter")
                .doesNotKnowWhen()
                .mild()
                .send();
        var manager = browser.staff("risikomanager.jammerbugt");
        String address = manager.opens("/indbakke", sent);
        manager.rejects("Testsag", "Testsag, der skal afvises.");
        manager.open(address);
        manager.sees("Tag stilling til alle fund");
        var review = ReviewPage.of(manager, address);
        review.chooses(ADDRESS).decides("Behold B");
        manager.sees("skal maskeres");
        review.masksAll();
        manager.open(address).press("Sagen er anonymiseret").sees("Erklæret anonymiseret af");
        manager.press("Afslut og send")
                .press("Slet oplysningerne og send sagen")
                .sees("er afsluttet, anonymiseret");
        manager.waitsFor(address, "fuldført").sees("Sletteattest").findsPageAccessible();

        var operator = browser.staff("operator.national");
        operator.open("/drift/levering")
                .sees("Tilbageholdt")
                .findsPageAccessible()
                .screenshot("levering");
        assertThat(operator.page().locator("main")).not().containsText(ADDRESS);
        var reader = browser.staff("laeser.styrelsen");
        reader.waitsFor("/national?udgaaede=ja", sent);
        reader.follow(sent.number()).seesNot(ADDRESS);
    }

    /** A case of the demo world that somebody rejected and nobody anonymised, with a week left. */
    @Test
    void whoCanAnonymiseADroppedCaseGetsAMailInTime(Browser browser) {
        var manager = browser.staff("risikomanager.jammerbugt");
        finds(manager, "Afviste eller slettede sager skal anonymiseres");
        var mail = manager.page()
                .locator("article")
                .filter(new Locator.FilterOptions().setHasText("Afviste eller slettede sager skal anonymiseres"))
                .filter(new Locator.FilterOptions().setHasText("(risikomanager.jammerbugt@demo.example)"))
                .first();
        mail.locator("summary").click();
        assertThat(mail).containsText("dage tilbage");
        assertThat(mail).containsText("/sag/");
    }

    /** Looks through the pages of mails, as other tests send many, until one has this subject; the timer takes its minute. */
    private static void finds(Staff reader, String subject) {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            reader.open("/demo/mail");
            while (!reader.page().locator("main").innerText().contains(subject)) {
                if (reader.page().locator("a[rel=next]").count() == 0) {
                    break;
                }
                reader.page().locator("a[rel=next]").click();
                reader.sees("Log ud");
            }
            if (reader.page().locator("main").innerText().contains(subject)) {
                return;
            }
            reader.page().waitForTimeout(5_000);
        }
        throw new AssertionError("no mail says: " + subject);
    }
}
