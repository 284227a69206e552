package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A risk manager follows the 90 days: what is late, how the private homes keep them, and what counts as one home. */
@Journey
class DeadlinesIT {

    private static final String MANAGER = "risikomanager.jammerbugt";
    private static final String HOME = "Plejehjemmet Kildevang";
    private static final String VARIANT = "Kildevangs plejehjem";

    private static Locator row(Visitor staff, String text) {
        return staff.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    /** R-ANON-08, R-ANON-09, R-PRIV-17. */
    @Test
    void aRiskManagerSeesWhatIsLateAndMergesTheSpellingsOfAHome(Browser browser) throws IOException {
        Reports.notFound("Jammerbugt Kommune", HOME, "Fald i gården");
        Reports.notFound("Jammerbugt Kommune", VARIANT, "Fald i haven");
        var manager = browser.staff(MANAGER);
        manager.open("/frister").sees("Ved det nuværende tempo vil");
        manager.findsPageAccessible().fitsTheWidth().screenshot("frister");
        Locator all = manager.page().locator("#deadline-all a").last();
        String number = all.innerText();
        all.click();
        manager.isAt("/frister/sager").findsPageAccessible();
        assertThat(manager.page().locator("caption")).hasText(number + " sager");

        manager.open("/leverandoerer").sees(HOME).sees(VARIANT);
        int home = cases(manager, HOME);
        int variant = cases(manager, VARIANT);
        manager.press("Læg sammen").sees("Skriv et navn.");
        manager.page().getByLabel("Vælg " + HOME).check();
        manager.fill("Navn på ny leverandør", "Karen Hansen");
        manager.press("Læg sammen").sees("»Karen Hansen« ligner en oplysning om en person");
        assertThat(manager.page().getByLabel("Vælg " + HOME)).isChecked();
        manager.fill("Navn på ny leverandør", "Kildevang").press("Læg sammen").sees("Listen er gemt.");
        manager.findsPageAccessible().screenshot("leverandoerer");
        assertThat(row(manager, HOME)).containsText("Kildevang");

        manager.open("/frister/leverandoerer");
        assertThat(received(manager)).hasText(Integer.toString(home));
        manager.open("/leverandoerer");
        manager.page().getByLabel("Vælg " + VARIANT).check();
        manager.choose("Læg sammen under", "Kildevang").press("Læg sammen").sees("Listen er gemt.");
        manager.open("/frister/leverandoerer");
        assertThat(received(manager)).hasText(Integer.toString(home + variant));
        manager.findsPageAccessible().screenshot("leverandoerers-90-dage");
        received(manager).click();
        manager.isAt("/frister/leverandoerer/sager").sees("Kildevang").findsPageAccessible();
        assertThat(manager.page().locator("caption")).hasText(home + variant + " sager");
        Assertions.assertThat(manager.page().url()).doesNotContain("Kildevang");

        manager.open("/frister/leverandoerer");
        Download file = manager.page().waitForDownload(() -> manager.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hent som PDF"))
                .click());
        Assertions.assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    /** On how many cases the Stednavn stands, as the list of unknown ones says. */
    private static int cases(Visitor manager, String name) {
        return Integer.parseInt(
                row(manager, name).locator("td").nth(2).innerText().strip());
    }

    private static Locator received(Visitor manager) {
        return manager.page()
                .locator("section", new Page.LocatorOptions().setHasText("Kildevang"))
                .locator("tbody tr")
                .first()
                .locator("td")
                .nth(1)
                .locator("a");
    }

    /** R-PRIV-10: as if there were no such page; R-SU-03: who helps her she may read. */
    @Test
    void aPrivateProviderFollowsNobodysDeadlines(Browser browser) {
        var provider = browser.staff("privat.solgaarden");
        for (String page : List.of("/frister", "/frister/sager", "/frister/leverandoerer", "/leverandoerer")) {
            provider.openRefused(page, 404);
        }
        provider.open("/superbrugere").sees("Risikomanager, Jammerbugt").findsPageAccessible();
        provider.seesNot("Region Nordjylland").seesNot("Ny superbruger");
    }

    @Test
    void theOperatorKeepsTheRegisterOfSuperusers(Browser browser) {
        var operator = browser.staff("operator.national");
        operator.open("/superbrugere").sees("Region Nordjylland");
        operator.fill("Navn", "Superbruger, Aarhus")
                .fill("E-mail", "ingen adresse")
                .press("Gem");
        operator.sees("Vælg en kommune eller region.").sees("Skriv en e-mailadresse");
        operator.choose("Kommune eller region", "Aarhus Kommune").fill("Organisation", "Aarhus Kommune");
        operator.fill("E-mail", "superbruger.aarhus@demo.example").press("Gem");
        operator.sees("Superbruger, Aarhus står på listen.")
                .findsPageAccessible()
                .screenshot("superbrugere");
        operator.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ret Superbruger, Aarhus"))
                .click();
        operator.press("Tag af listen").sees("Superbruger, Aarhus er taget af listen.");
    }

    /** R-SU-03: whom an administrator wishes there waits for the operator; until then she is no superuser. */
    @Test
    void whomAnAdministratorProposesWaitsForTheOperator(Browser browser) {
        String login = "foreslaaet" + System.nanoTime();
        var administrator = browser.staff("seb.jammerbugt", "/seb");
        administrator.follow("Opret bruger").sees("Første adgangskode");
        administrator
                .fill("Brugernavn", login)
                .fill("Navn", "Foreslået, Jammerbugt")
                .fill("E-mail", login + "@demo.example")
                .tick("Foreslå til superbrugerlisten")
                .press("Opret bruger")
                .sees("er oprettet.");
        administrator.sees("Foreslået").seesNot("Foreslå til superbrugerlisten").findsPageAccessible();

        var operator = browser.staff("operator.national");
        operator.open("/superbrugere").sees("Foreslået, Jammerbugt").findsPageAccessible();
        operator.screenshot("superbruger-foreslaaet");
        operator.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ret Foreslået, Jammerbugt"))
                .click();
        operator.sees("Foreslået af organisationen.").press("Gem").sees("Foreslået, Jammerbugt står på listen.");
        administrator.page().reload();
        administrator.sees("Står på superbrugerlisten");
    }
}
