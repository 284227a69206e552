package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Åbne sager (R-OPEN-01..03, X-18): the cases of somebody who left find a new handler, unread by who hands them over. */
@Journey
class LeaversIT {

    private static final String OPEN = "/aabne-sager";
    private static final String LEFT = "Sagsbehandleren har ikke længere rollen";

    @Test
    void theCasesOfWhoLeftGoToSomebodyWhoIsThere(Browser browser) {
        var overview = browser.staff("aabnesager.jammerbugt", OPEN);
        overview.isAt(OPEN);
        Assertions.assertThat(overview.tabs()).contains("Åbne sager");
        overview.sees(LEFT)
                .seesNot("Medicin udleveret på forkert tidspunkt")
                .seesNot("Birkelse Plejecenter")
                .findsPageAccessible()
                .screenshot("aabne-sager");
        Locator row = leavers(overview).first();
        String number = row.locator("td").nth(1).innerText();
        row.getByRole(AriaRole.CHECKBOX).check();
        overview.press("Vis, hvad der vil ske").sees("Vælg en sagsbehandler.");
        assertThat(overview.page().locator("#bulkHandler-filter")).isFocused();

        choose(overview, "sagsbehandler.jammerbugt");
        overview.press("Vis, hvad der vil ske")
                .sees("1 sag kan overdrages til Sagsbehandler, Jammerbugt")
                .findsPageAccessible()
                .screenshot("aabne-sager-overdrag");
        row.getByRole(AriaRole.CHECKBOX).uncheck();
        overview.sees("Valget er ændret").seesNot("Overdrag sagen");
        row.getByRole(AriaRole.CHECKBOX).check();
        overview.press("Vis, hvad der vil ske").sees("1 sag kan overdrages til");
        overview.press("Overdrag sagen").sees(number + ": overdraget");
        assertThat(leavers(overview).filter(new Locator.FilterOptions().setHasText(number)))
                .hasCount(0);

        var handler = browser.staff("sagsbehandler.jammerbugt");
        handler.open("/mine-sager?orden=senest")
                .follow(number)
                .isAt("/sag/")
                .reads("Overskrift", "Medicin udleveret på forkert tidspunkt");
        String address = URI.create(handler.page().url()).getPath();
        Assertions.assertThat(handler.log(address)).anySatisfy(line -> Assertions.assertThat(line)
                .contains("Sagsejer valgt", "aabnesager.jammerbugt", "tidligere.jammerbugt"));
        handler.open("/demo/mail").sees("Du er sagsejer af sag " + number);
        overview.opensNothing(address);
    }

    /** A tick forged with the id of a case elsewhere, and one that somebody changed meanwhile: each is told for itself. */
    @Test
    void eachCaseIsToldForItself(Browser browser) {
        var foreign = Reports.at("Kardiologisk Sengeafsnit S5", "Ikke Jammerbugts sag");
        var heart = browser.staff("initialmodtager.kardiologi");
        heart.opens("/indbakke", foreign);
        heart.accepts("sagsbehandler.kardiologi");
        var owner = browser.staff("sagsbehandler.kardiologi");
        String foreignId = owner.opens("/mine-sager", foreign).substring("/sag/".length());

        var sent = Reports.notFound("Jammerbugt Kommune", "Saltum Plejecenter", "Ændret imens");
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens("/indbakke", sent);
        manager.accepts("risikomanager.jammerbugt");

        var overview = browser.staff("aabnesager.jammerbugt");
        overview.open(Staff.newestFirst(OPEN)).sees(sent.number()).seesNot(foreign.number());
        row(overview, sent).getByRole(AriaRole.CHECKBOX).check();
        String forged = foreignId + ".2";
        leavers(overview).first().getByRole(AriaRole.CHECKBOX).evaluate("(box, tick) => box.value = tick", forged);
        overview.page().locator("input[value='" + forged + "']").check();
        choose(overview, "sagsbehandler.jammerbugt");
        overview.press("Vis, hvad der vil ske")
                .sees("1 sag kan overdrages")
                .sees("En sag: er ikke længere åben på dine lokationer");

        manager.opens("/mine-sager", sent);
        manager.fill("Overskrift", "Ændret").press("Gem").sees("Sag " + sent.number() + " er gemt");
        overview.press("Overdrag sagen")
                .sees(sent.number() + ": nogen har ændret sagen imens")
                .seesNot(foreign.number());
        manager.finds("/mine-sager", sent);
        owner.finds("/mine-sager", foreign);
    }

    @Test
    void onlyWhoHasTheRoleSeesTheOverview(Browser browser) {
        for (String login : List.of("privat.solgaarden", "sagsbehandler.jammerbugt", "initialmodtager.jammerbugt")) {
            browser.staff(login).opensNothing(OPEN);
        }
    }

    private static Locator leavers(Visitor overview) {
        return overview.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(LEFT));
    }

    private static Locator row(Visitor overview, Sent sent) {
        return overview.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(sent.number()));
    }

    private static void choose(Visitor overview, String login) {
        overview.fill("Søg bruger", login);
        overview.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("(" + login + ")"))
                .check();
    }
}
