package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A plan administrator makes a plan, looks ahead, runs it, and sees who got it and who did not (R-PLAN-01..05, R-MAIL-08). */
@Journey
class PlansIT {

    private static final String PLANS = "/planer";
    private static final String QUALITY = "Patientsikkerhedsmedarbejder, Jammerbugt";

    @Test
    void aPlanIsMadeRunAndReceived(Browser browser) {
        var administrator = browser.staff("planadmin.jammerbugt", PLANS);
        administrator.findsPageAccessible().fitsTheWidth().screenshot("planer");
        administrator.follow("Tilføj").isAt("/planer/ny");
        String name = "Kvalitetsliste " + System.nanoTime() % 1_000_000;
        // What is no number is told together with all else, and stays.
        administrator.fill("Antal gange", "abc").press("Gem").sees("Planen kan ikke gemmes endnu.");
        assertThat(administrator.page().locator("[data-shown]")).isFocused();
        administrator.isTold("Antal gange", "Skriv et antal fra 1 til 9.999").isTold("Navn", "Skriv et navn.");
        administrator.reads("Antal gange", "abc").findsPageAccessible().fill("Antal gange", "");
        administrator.fill("Navn", name).fill("Slutdato", "2001-01-01").press("Gem");
        administrator.isTold("Slutdato", "Slutdatoen ligger før startdatoen.");
        administrator.sees("Vælg mindst én modtager.").sees("Vælg en rapport.").reads("Navn", name);
        administrator.fill("Slutdato", "").choose("Hvor tit", "Måned").fill("Dag i måneden", "31");
        administrator.page().keyboard().press("Tab");
        assertThat(administrator.page().locator("#foreseen li")).hasCount(5);

        // Whoever may not receive is told of with the reason, and cannot be chosen (R-PLAN-04).
        administrator.fill("Brugeropslag", "vogter.jammerbugt").press("Find").settles();
        administrator.sees("Modtageren har ingen rolle som sagsbehandler eller patientsikkerhedsmedarbejder");
        assertThat(button(administrator, "Tilføj Vogter, Jammerbugt")).hasCount(0);
        administrator.fill("Brugeropslag", "k").press("Find").settles();
        administrator.sees("Skriv mindst to tegn.").seesNot("Ingen i din organisation passer");
        administrator.fill("Brugeropslag", "kvalitet.jammerbugt").press("Find").settles();
        administrator.press("Tilføj " + QUALITY).settles();
        administrator.page().locator("#content").selectOption("cases:received");
        administrator.choose("Periode", "Året før");
        administrator.findsPageAccessible().fitsTheWidth().screenshot("plan");
        administrator.press("Gem").sees("er gemt");
        String plan = URI.create(administrator.page().url()).getPath();
        administrator.reads("Navn", name).reads("Dag i måneden", "31");

        administrator.follow("Resultater og Kør nu").press("Kør nu").sees("Planen er kørt.");
        administrator.press("Kør nu").sees("allerede kørt i dette minut");
        administrator.waitsFor(plan + "/resultater", "Sendt");
        administrator.sees(QUALITY).findsPageAccessible().fitsTheWidth().screenshot("plan-resultater");
        findsMail(administrator, "planen »" + name + "«", "Rapport fra plan", "dpsd-sagsliste-");

        stops(administrator, name);
        overtaken(administrator, browser.staff("planadmin.jammerbugt"), name);
        browser.staff("sagsbehandler.jammerbugt").opensNothing(plan);
        var quality = browser.staff("kvalitet.jammerbugt");
        Assertions.assertThat(quality.tabs()).doesNotContain("Planer", "Lukkede sager");
        quality.opensNothing(PLANS);
        browser.staff("risikomanager.nordjylland", PLANS).seesNot(name).opensNothing(plan);
    }

    /** The demo world writes mails all the while: the one meant may be pages away; its words are folded. */
    private static void findsMail(Staff administrator, String... words) {
        administrator.open("/demo/mail");
        Locator main = administrator.page().locator("main");
        Locator older = administrator.page().locator("a[rel=next]");
        while (!main.textContent().contains(words[0]) && older.count() > 0) {
            older.click();
        }
        Assertions.assertThat(main.textContent()).contains(words);
    }

    private static void stops(Staff administrator, String name) {
        administrator.open(PLANS);
        Locator row = administrator
                .page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name))
                .first();
        row.getByRole(AriaRole.CHECKBOX).check();
        administrator.press("Deaktiver").sees("Planen er deaktiveret.");
        assertThat(row).containsText("Deaktiveret");
    }

    /** A second window still shows a plan that is deleted meanwhile: it is said, and the other one is done. */
    private static void overtaken(Staff administrator, Staff elsewhere, String name) {
        elsewhere.open(PLANS);
        row(elsewhere, name).getByRole(AriaRole.CHECKBOX).check();
        elsewhere.press("Kopi").sees("Planen er kopieret");
        administrator.open(PLANS);
        row(administrator, "Kopi af " + name).getByRole(AriaRole.CHECKBOX).check();
        administrator.page().getByRole(AriaRole.CHECKBOX).nth(1).check();
        elsewhere.open(PLANS);
        row(elsewhere, "Kopi af " + name).getByRole(AriaRole.CHECKBOX).check();
        elsewhere.page().locator("details.sure summary").click();
        elsewhere.press("Slet de valgte planer").sees("Planen er slettet.");
        administrator.press("Deaktiver").isAt(PLANS);
        administrator.sees("Planen er deaktiveret. En af planerne er slettet imens.");
    }

    private static Locator row(Staff staff, String name) {
        return staff.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    @Test
    void colleaguesPlansAreSeenApart(Browser browser) {
        var manager = browser.staff("risikomanager.jammerbugt", PLANS);
        manager.seesNot("Ugentlig liste").follow("Andre planer indenfor min lokation");
        manager.sees("Ugentlig liste").sees("Kvartalsrapport om private leverandørers 90 dage");
        manager.fill("Filter", "kvartalsrapport").press("Filtrer").seesNot("Ugentlig liste");
        manager.sees("Kvartalsrapport om private leverandørers 90 dage");
        Assertions.assertThat(manager.page().url()).doesNotContain("kvartalsrapport");
    }

    @Test
    void thePagesFitATelephone(Browser browser) {
        var administrator = browser.staffWithPhone("planadmin.jammerbugt");
        administrator.open(PLANS).fitsTheWidth().screenshot("telefon-planer");
        administrator.follow("Ugentlig liste").fitsTheWidth().screenshot("telefon-plan");
        administrator.follow("Resultater og Kør nu").fitsTheWidth();
    }

    private static Locator button(Staff staff, String name) {
        return staff.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
