package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A region labels its cases: its own list of focus areas, and words that are counted (R-TAG-01..03, R-INIT-10). */
@Journey
class TagsIT {

    private static final String MANAGER = "risikomanager.nordjylland";
    private static final String PLACE = "Akut- og Traumecenter";

    private static Locator row(Visitor staff, String text) {
        return staff.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(text));
    }

    @Test
    void aRegionPutsItsFocusAreaAndAWordOnACase(Browser browser) {
        var manager = browser.staff(MANAGER);
        manager.open("/fokusomraader")
                .fill("Navn", "Overbelægning")
                .press("Gem")
                .sees("er gemt");
        assertThat(row(manager, "Overbelægning")).containsText("Ja");
        manager.fill("Navn", "overbelægning").press("Gem").sees("allerede et fokusområde med det navn");
        manager.fill("Navn", "Karen Hansen").press("Gem").sees("»Karen Hansen« ligner en oplysning om en person.");
        manager.findsPageAccessible().screenshot("fokusomraader");

        var sent = Reports.at(PLACE, "Ventede på gangen i seks timer");
        String address = manager.opens("/indbakke", sent);
        manager.fill("Emneord 1", "Gangpatient").tick("Overbelægning");
        manager.findsPageAccessible().screenshot("emneord-paa-sag");
        manager.accepts(MANAGER);
        manager.open(address).reads("Emneord 1", "Gangpatient").findsPageAccessible();
        assertThat(manager.field("Overbelægning")).isChecked();

        // A slip of the hand is asked about, not put right behind her back.
        manager.fill("Emneord 2", "Gangpatienter");
        manager.page().keyboard().press("Tab");
        manager.sees("Mente du »Gangpatient« (brugt 1 gange)?");
        manager.fill("Emneord 2", "gangpatient").press("Gem").sees("Emneordene skal være forskellige.");
        // Many read these words who see no case (R-TAG-02).
        manager.fill("Emneord 2", "Karen Hansen");
        manager.page().keyboard().press("Tab");
        manager.sees("»Karen Hansen« ligner en oplysning om en person. Et emneord kan ses af mange");
        manager.findsPageAccessible().press("Gem").sees("Emneordet »Karen Hansen« ligner en oplysning om en person");
        manager.fill("Emneord 2", "").press("Gem").sees("er gemt");

        manager.open("/emneord");
        assertThat(row(manager, "Gangpatient")).containsText("1");
        manager.findsPageAccessible().screenshot("emneord");
    }

    /** R-TAG-01: municipal users have none; R-TAG-02: words they have. */
    @Test
    void aMunicipalityHasWordsAndNoFocusAreas(Browser browser) {
        var sent = Reports.at("Plejecenter Kaas", "Faldt på badeværelset");
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens("/indbakke", sent);
        manager.sees("Emneord").seesNot("Lokale fokusområder");
        manager.open("/fokusomraader").sees("Kun regioner har lokale fokusområder");
    }

    /** R-INIT-09: words written before a rejection are not kept. */
    @Test
    void oneIncidentReportedTwiceIsShownAndPointsAtTheOther(Browser browser) {
        var first = Reports.at("Plejecenter Kaas", "Sengehesten var nede");
        var second = Reports.at("Plejecenter Kaas", "Sengehesten var nede igen");
        var manager = browser.staff("risikomanager.jammerbugt");
        String kept = manager.opens("/indbakke", first);
        String dropped = manager.opens("/indbakke", second);
        manager.page().locator("#likes summary").click();
        manager.sees("Samme sted").findsPageAccessible().screenshot("dobbeltregistrering");
        manager.press("Afvis").tick("Årsag", "Dobbeltregistrering").fill("Uddybende kommentar", "Meldt to gange.");
        manager.page().locator("#rejectKept").selectOption(kept.substring(kept.lastIndexOf('/') + 1));
        manager.press("Afvis sagen").isAt("/indbakke").sees("er afvist");
        manager.open(dropped);
        assertThat(manager.page().locator("section[aria-labelledby=linked-title]"))
                .containsText(first.number());
        manager.open(kept);
        assertThat(manager.page().locator("section[aria-labelledby=linked-title]"))
                .containsText(second.number());
    }
}
