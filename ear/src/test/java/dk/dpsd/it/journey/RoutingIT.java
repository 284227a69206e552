package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reports find the nearest mailbox and its people; those without one find the national operator. */
@Journey
class RoutingIT {

    private static final String MAIL = "Ny sag i postkassen ";
    private static final String RESUME = "Resumé til Vogter ";
    private static final Pattern ADDRESS = Pattern.compile("\\((\\S+)@demo\\.example\\)");

    @Test
    void everyReportIsToldToTheNearestReceiversAndTheNearestVogter(Browser browser) {
        var ward = Reports.at("Kardiologisk Sengeafsnit S5", "Fald på stuen");
        var emergency = Reports.at("Akut- og Traumecenter", "Ventede for længe");
        var kaas = Reports.at("Plejecenter Kaas", "Medicin glemt");
        var unknown = Reports.notFound("Jammerbugt Kommune", "Solgården Plejecenter", "Medicin givet to gange");

        var post = browser.staff("planadmin.jammerbugt", "/demo/mail");
        assertThat(mailsAbout(post, ward)).containsExactlyInAnyOrder(MAIL + "initialmodtager.kardiologi");
        assertThat(mailsAbout(post, emergency)).containsExactlyInAnyOrder(MAIL + "risikomanager.nordjylland");
        assertThat(mailsAbout(post, kaas))
                .containsExactlyInAnyOrder(
                        MAIL + "risikomanager.jammerbugt", MAIL + "initialmodtager.jammerbugt", RESUME + "vogter.kaas");
        assertThat(mailsAbout(post, unknown))
                .containsExactlyInAnyOrder(
                        MAIL + "risikomanager.jammerbugt",
                        MAIL + "initialmodtager.jammerbugt",
                        RESUME + "vogter.jammerbugt");

        browser.staff("initialmodtager.kardiologi").finds("/indbakke", ward).doesNotFind("/indbakke", emergency);
        browser.staff("risikomanager.nordjylland").finds("/indbakke", emergency).doesNotFind("/indbakke", ward);
    }

    @Test
    void whatHasNoMailboxWaitsForTheOperatorWhoPlacesIt(Browser browser) {
        var sent = Reports.at("Roskilde Øjenklinik, klinisk enhed", "Dråber i det forkerte øje");
        var operator = browser.staff("operator.national");
        operator.open("/uden-postkasse")
                .sees(sent.number())
                .findsPageAccessible()
                .screenshot("uden-postkasse");
        wantsToPlace(operator, sent);
        operator.picks("Søg sted", "Hospice Vendsyssel").press("Placér sagen").sees("Sagen bliver i køen");
        operator.sees(sent.number());
        wantsToPlace(operator, sent);
        operator.picks("Søg sted", "Jammerbugt Kommune")
                .findsPageAccessible()
                .press("Placér sagen")
                .sees("Sagen er placeret.");
        operator.seesNot(sent.number());
        browser.staff("risikomanager.jammerbugt").finds("/indbakke", sent);
    }

    private static void wantsToPlace(Staff operator, Sent sent) {
        operator.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(sent.number()))
                .getByRole(AriaRole.BUTTON)
                .click();
    }

    /** R-ROUTE-13, R-MAIL-01, R-MAIL-03, R-CASE-23: whoever gets a case from somebody else is told too. */
    @Test
    void whoeverIsHandedACaseIsTold(Browser browser) {
        var sent = Reports.notFound("Jammerbugt Kommune", "Solgården Plejecenter", "Vandrer fra hånd til hånd");
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens("/indbakke", sent);
        manager.handsOverTo("Hjemmesygeplejen Jammerbugt");
        var nurse = browser.staff("initialmodtager.hjemmesygeplejen");
        String address = nurse.opens("/indbakke", sent);
        var post = browser.staff("planadmin.jammerbugt", "/demo/mail");
        assertThat(mailsAbout(post, sent)).contains(MAIL + "initialmodtager.hjemmesygeplejen");

        nurse.accepts("sagsbehandler.hjemmesygeplejen");
        var handler = browser.staff("sagsbehandler.hjemmesygeplejen", address);
        handler.press("Overdrag til anden sagsbehandler").fill("Søg bruger", "(sagsbehandler.jammerbugt)");
        handler.page()
                .getByRole(AriaRole.RADIO)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .check();
        handler.press("Overdrag sagen").sees("er overdraget til en anden sagsbehandler");
        browser.staff("planadmin.jammerbugt", "/demo/mail").sees("Du er sagsejer af sag " + sent.number());
        assertThat(mailsAbout(browser.staff("planadmin.jammerbugt", "/demo/mail"), sent))
                .contains(MAIL + "sagsbehandler.hjemmesygeplejen", MAIL + "sagsbehandler.jammerbugt");
    }

    /** Kind and login of every mail with the number of that case, on the newest pages of the mailbox. */
    private static Set<String> mailsAbout(Staff reader, Sent sent) {
        return reader
                .page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(sent.number()))
                .allInnerTexts()
                .stream()
                .map(RoutingIT::kindAndLogin)
                .collect(Collectors.toSet());
    }

    private static String kindAndLogin(String mail) {
        var address = ADDRESS.matcher(mail);
        assertThat(address.find()).as("an address in %s", mail).isTrue();
        return (mail.contains(RESUME.strip()) ? RESUME : MAIL) + address.group(1);
    }
}
