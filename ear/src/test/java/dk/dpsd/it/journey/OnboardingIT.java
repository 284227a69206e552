package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Bringing a private provider into DPSD, step by step; the test of access; the start pages of those without cases. */
@Journey
class OnboardingIT {

    private static final String PROVIDERS = "/seb/leverandoerer";

    @Test
    void theMunicipalityFollowsItsProvidersStepByStep(Browser browser) {
        var administrator = browser.staff("seb.jammerbugt", PROVIDERS);
        administrator.findsPageAccessible().fitsTheWidth().screenshot("leverandoerer");
        assertThat(row(administrator, "Solgården Plejecenter")).containsText("8 / 8");
        assertThat(row(administrator, "Saltum Plejecenter")).containsText("3 / 8");

        String name = "Hjemmet " + System.nanoTime();
        administrator.press("Tilføj leverandør").sees("Skriv leverandørens navn.");
        administrator.fill("Navn", name).fill("Stednavne", name + "\n" + name + " Vest");
        administrator.press("Tilføj leverandør").isAt("/seb/leverandoer/").sees("Trin færdige: 0 / 8");
        administrator.findsPageAccessible().screenshot("leverandoer");
        String address = URI.create(administrator.page().url()).getPath();

        says(administrator, "COOPERATION", "Færdig", "");
        administrator.sees("Skriv, hvilket dokument aftalen står i").sees("Trin færdige: 0 / 8");
        administrator.reads("Navn", name);
        says(administrator, "COOPERATION", "Færdig", "Journalnr. 2026-77");
        administrator.sees("Gemt: Samarbejdsaftale.").sees("Trin færdige: 1 / 8");
        says(administrator, "TRAINING", "Ikke relevant", "");
        administrator.sees("Gemt: Undervisning.").sees("Trin færdige: 1 / 7");

        administrator.fill("Navn", "Saltum Plejecenter").press("Ret oplysninger");
        administrator.sees("Der er allerede en leverandør, der hedder Saltum Plejecenter.");
        administrator.fill("Navn", name).fill("Stednavne", name + " Øst").press("Ret oplysninger");
        administrator.sees("Oplysningerne er rettet.").sees(name + " Øst").seesNot(name + " Vest");

        var manager = browser.staff("risikomanager.jammerbugt", PROVIDERS);
        assertThat(row(manager, name)).containsText("1 / 7");
        browser.staff("sagsbehandler.jammerbugt").opensNothing(address);
        var foreigner = browser.staff("seb.nordjylland", PROVIDERS);
        foreigner.seesNot(name).opensNothing(address);
    }

    @Test
    void everybodyCanTestTheAccess(Browser browser) {
        browser.visitor()
                .open("/adgangstest")
                .sees("Testen er ikke sat op i denne installation")
                .sees("Serveren ser din adresse som")
                .findsPageAccessible()
                .fitsTheWidth()
                .screenshot("adgangstest");
    }

    @Test
    void whoeverHasNoCasesReadsWhatSheGets(Browser browser) {
        var vogter = browser.staff("vogter.jammerbugt");
        vogter.isAt("/").sees("Som Vogter får du det originale resumé").sees("krypteret mail");
        vogter.findsPageAccessible().screenshot("start-vogter");
        browser.staff("kvalitet.jammerbugt").isAt("/").sees("Som Patientsikkerhedsmedarbejder får du rapporter");
    }

    @Test
    void thePagesFitATelephone(Browser browser) {
        var administrator = browser.staffWithPhone("seb.jammerbugt");
        for (String path : new String[] {"/seb/anmodninger", "/seb/gennemgang", PROVIDERS}) {
            administrator.open(path).fitsTheWidth().screenshot("telefon" + path.replace('/', '-'));
        }
        administrator.follow("Saltum Plejecenter").fitsTheWidth().screenshot("telefon-leverandoer");
        browser.visitorWithPhone().open("/adgangstest").fitsTheWidth();
        browser.visitorWithPhone().open("/demo/mitid").fitsTheWidth();
    }

    private static void says(Staff administrator, String step, String state, String document) {
        administrator
                .page()
                .locator("#state-" + step)
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(state));
        administrator.page().locator("#document-" + step).fill(document);
        administrator.page().locator("#save-" + step).click();
    }

    private static Locator row(Staff staff, String name) {
        return staff.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
