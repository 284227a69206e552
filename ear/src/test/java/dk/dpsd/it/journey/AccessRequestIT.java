package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a credential without an account to a user, or to a refusal (R-PRIV-04..06, R-SEB-06, R-MAIL-10). */
@Journey
class AccessRequestIT {

    private static final Pattern LINK = Pattern.compile("/seb/anmodning/[A-Za-z0-9_-]{22}");
    private static final String NOBODYS = "/seb/anmodning/AAAAAAAAAAAAAAAAAAAAAA";
    private static final String ASK = "/seb/anmod";

    @Test
    void aNurseOfAPrivateProviderBecomesAUserInHerRunningSession(Browser browser) {
        var nurse = signOn(browser, "Sygeplejerske, Saltum Plejecenter");
        nurse.isAt(ASK).sees("29189439").findsPageAccessible().fitsTheWidth().screenshot("anmod");
        for (String inside : new String[] {"/", "/mine-sager", "/seb/anmodninger", NOBODYS, "/findes/ikke"}) {
            nurse.open(inside).isAt(ASK);
        }
        nurse.tick("Jeg arbejder hos en privat leverandør")
                .fill("Arbejdssted (Stednavn)", "Saltum Plejecenter")
                .fill("E-mail", "ingen adresse")
                .fill("Ønsket rolle", "Privatleverandør")
                .press("Anmod")
                .sees("Skriv en e-mailadresse")
                .reads("Arbejdssted (Stednavn)", "Saltum Plejecenter");
        nurse.fill("E-mail", "sygeplejerske@saltum.demo.example").press("Anmod");
        nurse.sees("Anmodningen er sendt").sees("Venter på svar").findsPageAccessible();

        var administrator = browser.staff("seb.jammerbugt", "/demo/mail");
        String request = linkOfNewestMail(administrator);
        denied(browser, "seb.nordjylland", request);
        denied(browser, "risikomanager.jammerbugt", request);

        administrator.open("/seb/anmodninger").findsPageAccessible().follow("Sygeplejerske, Saltum Plejecenter");
        administrator.isAt(request).sees("Jammerbugt Kommune").sees("CVR-nummeret er en kommunes");
        administrator.findsPageAccessible().screenshot("anmodning");
        administrator.reads("Brugernavn", "sygeplejerske");
        administrator
                .fill("Brugernavn", "risikomanager.jammerbugt")
                .press("Opret bruger")
                .sees("er optaget");
        administrator.fill("Brugernavn", "saltum.sygeplejerske").press("Opret bruger");
        administrator.sees("Brugeren saltum.sygeplejerske er oprettet");

        nurse.open(ASK).isAt("/").sees("Sygeplejerske, Saltum Plejecenter").sees("har ingen roller i DPSD");
        nurse.opensNothing("/mine-sager");
        administrator.open(request).sees("Bruger oprettet").seesNot("Afvis");
    }

    @Test
    void aRefusalComesWithItsReason(Browser browser) {
        var doctor = signOn(browser, "Afdelingslæge, Aalborg Universitetshospital");
        doctor.isAt(ASK).tick("Jeg arbejder hos en privat leverandør");
        doctor.fill("Arbejdssted (Stednavn)", "Hjerteafdelingen").fill("Ønsket rolle", "Sagsbehandler");
        doctor.press("Anmod").sees("29190941 er ikke en kommunes").reads("Ønsket rolle", "Sagsbehandler");
        doctor.page().getByLabel("Jeg arbejder hos en privat leverandør").uncheck();
        doctor.press("Anmod").sees("Anmodningen er sendt");

        var administrator = browser.staff("seb.nordjylland", "/seb/anmodninger");
        administrator.follow("Afdelingslæge, Aalborg Universitetshospital").press("Afvis");
        administrator.sees("Skriv, hvorfor anmodningen afvises.").reads("Brugernavn", "afdelingslaege");
        administrator.fill("Begrundelse", "Din leder skal godkende det først.").press("Afvis");
        administrator.sees("Anmodningen er afvist");

        doctor.open(ASK).sees("Din leder skal godkende det først.").findsPageAccessible();
        assertThat(doctor.page().locator("#ask")).isVisible();
        administrator.open("/demo/mail").sees("Din anmodning om adgang til DPSD");
    }

    /** R-SEB-06: whoever comes from an organisation without an administrator reads what to do, and can ask nobody else. */
    @Test
    void whoeverHasNoAdministratorIsToldWhatToDo(Browser browser) {
        var temp = signOn(browser, "Vikar, Opdigtet Vikarbureau");
        temp.isAt(ASK)
                .sees("ingen SEB-administrator i DPSD for CVR-nummer 99999999")
                .findsPageAccessible();
        assertThat(temp.page().locator("#ask")).hasCount(0);
        temp.press("Log ud").isAt("/log-ind");
    }

    private static Visitor signOn(Browser browser, String person) {
        var visitor = browser.visitor();
        visitor.open("/log-ind").follow("Log ind som en, der endnu ikke har en bruger: MitID Erhverv (demo)");
        visitor.isAt("/demo/mitid").findsPageAccessible();
        visitor.press("Log ind: " + person);
        return visitor;
    }

    private static String linkOfNewestMail(Staff administrator) {
        administrator.sees("Anmodning om adgang til DPSD");
        var link = LINK.matcher(administrator.page().content());
        assertThat(link.find()).as("a link in the mail").isTrue();
        return link.group();
    }

    /** What exists and is somebody else's answers as what does not exist. */
    private static void denied(Browser browser, String login, String request) {
        var other = browser.staff(login);
        assertThat(other.opensNothing(request)).isEqualTo(other.opensNothing(NOBODYS));
    }
}
