package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A place counts during the month on its telephones, and sends what it counted. */
@Journey
class TallyIT {

    private static final String MORE = "Én mere: Urinvejsinfektion";

    private static Locator total(Visitor counting) {
        return counting.page().locator("#tally-sum");
    }

    private static String begin(Visitor first) {
        first.open("/optaelling/ny").choose("Område", "INFEKTION").fill("Søg hændelsessted", "hjemmesyge");
        first.sees("Hjemmesygeplejen Jammerbugt");
        first.page().keyboard().press("ArrowDown");
        first.page().keyboard().press("Enter");
        first.press("Begynd optællingen").sees("Optællingen er begyndt").findsPageAccessible();
        return first.page().locator("#tally-new-code").innerText();
    }

    @Test
    void twoTelephonesCountAndTheMonthBecomesASheet(Browser browser) {
        var first = browser.visitorWithPhone();
        String code = begin(first);
        first.follow("Åbn optællingen").press("Åbn optællingen").sees("Urinvejsinfektion");
        first.fitsTheWidth().findsPageAccessible().screenshot("optaelling-375");
        first.press(MORE).press(MORE).press(MORE).press("Én mindre: Urinvejsinfektion");
        assertThat(total(first)).hasText("2");

        // Without a connection presses wait on the telephone.
        first.page().context().setOffline(true);
        first.press(MORE).sees("venter på forbindelse");
        first.page().context().setOffline(false);
        assertThat(first.page().locator("#tally-waiting")).isEmpty();

        // The other has no scripts.
        var second = browser.visitorWithoutScripts();
        second.open("/optaelling").fill("Optællingens kode", code).press("Åbn optællingen");
        assertThat(total(second)).hasText("3");
        second.press(MORE);
        assertThat(total(second)).hasText("4");
        second.fill("Ny note om, hvad I lærer", "Vi skifter katetre oftere.").press("Gem noten");
        second.sees("Vi skifter katetre oftere.").seesNot("kan pege på en bestemt person");

        first.open("/optaelling").fill("Optællingens kode", code).press("Åbn optællingen");
        assertThat(total(first)).hasText("4");
        first.press("Gør til samlerapport").isAt("/rapporter/samlet").sees("Tallene kommer fra en optælling");
        first.reads("Urinvejsinfektion", "4").reads("Læring og tiltag", "Vi skifter katetre oftere.");
        first.fitsTheWidth().findsPageAccessible().screenshot("optaelling-bliver-til-sr-375");
        first.tick("Nej, ingen af dem");

        // Somebody counts on meanwhile: nothing is lost in silence.
        second.press(MORE);
        first.press("Send samlerapporten").sees("Nogen har talt videre");
        first.open("/optaelling").fill("Optællingens kode", code).press("Åbn optællingen");
        first.press("Gør til samlerapport").tick("Nej, ingen af dem").press("Send samlerapporten");
        first.isAt("/kvittering").sees("Tak, rapporten er modtaget");

        var noting = browser.visitorWithPhone();
        noting.open("/optaelling").fill("Optællingens kode", begin(browser.visitorWithPhone()));
        noting.press("Åbn optællingen").fill("Ny note om, hvad I lærer", "Fru Jensen havde kateter.");
        noting.sees("»Jensen« (navn) kan pege på en bestemt person")
                .fitsTheWidth()
                .findsPageAccessible();

        // Sent is gone.
        second.press(MORE).sees("Der er ingen optælling med den kode");
        var receiver = browser.staff("initialmodtager.hjemmesygeplejen");
        receiver.open(Staff.newestFirst("/indbakke"));
        assertThat(receiver.page()
                        .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("SR, 5 hændelser"))
                        .first())
                .isVisible();
    }
}
