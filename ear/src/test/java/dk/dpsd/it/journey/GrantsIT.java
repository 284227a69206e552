package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.dpsd.shared.model.PublicId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Adgangsrettigheder (R-GRANT-01..07): what somebody of another location can and cannot do with one case. */
@Journey
class GrantsIT {

    private static final String INBOX = "/indbakke";
    private static final String OWN = "/mine-sager";
    private static final String NOTE = "Kun til os selv: ergoterapeuten spørges.";
    private static final String GRANTEE = "sagsbehandler.kardiologi";
    private static final String LOST = "Sagen er ikke længere tildelt dig";

    private Staff manager;
    private String address;

    /** A case of Jammerbugt in the hands of its risk manager, who has it open. */
    private Sent caseOfJammerbugt(Browser browser, String headline) {
        var sent = Reports.notFound("Jammerbugt Kommune", "Saltum Plejecenter", headline);
        manager = browser.staff("risikomanager.jammerbugt");
        manager.opens(INBOX, sent);
        manager.accepts("risikomanager.jammerbugt");
        address = manager.opens(OWN, sent);
        return sent;
    }

    @Test
    void readingIsReadingAndAddingIsAdding(Browser browser) {
        var sent = caseOfJammerbugt(browser, "Delt med sygehuset");
        manager.fill("Internt notat", NOTE).press("Gem").sees("Sag " + sent.number() + " er gemt");
        String nothing = browser.staff("risikomanager.aarhus").opensNothing(address);
        var grantee = browser.staff(GRANTEE);
        assertThat(grantee.opensNothing("/sag/" + PublicId.random())).isNotEmpty();
        grantee.opensNothing(address);

        String until = LocalDate.now().plusDays(2).toString();
        give(GRANTEE, "Skrivebeskyttet", until);
        manager.findsPageAccessible().screenshot("adgangsrettigheder");
        grantee.finds(OWN, sent).sees("Skrivebeskyttet").findsPageAccessible().screenshot("faaet-adgang");
        grantee.opens(OWN, sent);
        grantee.sees(Reports.DESCRIPTION).seesNot(NOTE).findsPageAccessible();
        hasNoButton(grantee, "Gem", "Tilføj teksten", "Slet", "Skift lokation", "Overdrag til anden sagsbehandler");
        grantee.opensNothing(address + "/log");
        isFoundByWhatItShows(grantee, sent);
        manager.open("/demo/mail").sees("Du har fået adgang til sag " + sent.number());

        manager.open(address);
        change("Tilføj", until);
        grantee.open(address).sees("Tilføj til sagen").findsPageAccessible().screenshot("tilfoej");
        hasNoButton(grantee, "Gem", "Slet", "Se mere");
        grantee.press("Tilføj teksten").isTold("Ny tekst", "Skriv den tekst, der skal tilføjes.");
        grantee.choose("Tilføj til", "Beskrivelse af hændelsen")
                .fill("Ny tekst", "Afdelingen kendte ikke til aftalen.")
                .press("Tilføj teksten")
                .sees("Teksten er tilføjet");
        manager.open(address)
                .reads("Beskrivelse af hændelsen", Reports.DESCRIPTION + "\n\nAfdelingen kendte ikke til aftalen.")
                .reads("Internt notat", NOTE);

        assertThat(browser.staff("risikomanager.aarhus").opensNothing(address)).isEqualTo(nothing);
    }

    /** In the search and among what she was given; by the note, it is found by those who see the note (R-CASE-18). */
    private void isFoundByWhatItShows(Staff grantee, Sent sent) {
        FindCaseIT.searches(grantee, "delt sygehuset", sent);
        assertThat(FindCaseIT.row(grantee, sent.number())).containsText("Delt med sygehuset");
        grantee.open("/soeg").fill("Søg efter", "ergoterapeut").press("Søg").settles();
        grantee.sees("Ingen sager fundet");
        FindCaseIT.searches(manager, "ergoterapeut", sent);
        assertThat(FindCaseIT.row(manager, sent.number())).isVisible();

        grantee.open(OWN);
        Locator place = grantee.page()
                .locator("section[aria-labelledby=granted-title] th")
                .filter(new Locator.FilterOptions().setHasText("Sted"));
        assertThat(place).hasAttribute("aria-sort", "none");
        place.getByRole(AriaRole.LINK).click();
        assertThat(place).hasAttribute("aria-sort", "ascending");
        grantee.findsPageAccessible();
        grantee.finds(OWN, sent);
    }

    @Test
    void fullIsWorkingAndNothingThatPartsWithTheCase(Browser browser) {
        var sent = caseOfJammerbugt(browser, "Arbejdes på to steder");
        give(GRANTEE, "Fuldstændig", "");
        manager.sees("En adgang uden slutdato gælder også, når sagen er lukket");
        var grantee = browser.staff(GRANTEE);
        grantee.opens(OWN, sent);
        grantee.fill("Læring og tiltag", "Fast aftale ved udskrivning.")
                .press("Gem")
                .sees("Sag " + sent.number() + " er gemt");
        hasNoButton(
                grantee,
                "Overdrag til anden sagsbehandler",
                "Skift lokation",
                "Slet",
                "Sagen er anonymiseret",
                "Luk sagen og send til Styrelsen",
                "Tilføj");
        manager.open(address).reads("Læring og tiltag", "Fast aftale ved udskrivning.");

        unfold();
        manager.press("Ret").press("Fjern adgangen").sees("er fjernet");
        grantee.fill("Læring og tiltag", "Skrevet for sent.")
                .press("Gem")
                .sees(LOST)
                .seesNot(Reports.DESCRIPTION)
                .findsPageAccessible()
                .screenshot("ikke-laengere-tildelt");
        assertThat(grantee.opensNothing(address)).isEqualTo(grantee.opensNothing("/sag/" + PublicId.random()));
        grantee.doesNotFind(OWN, sent);
        manager.open(address).reads("Læring og tiltag", "Fast aftale ved udskrivning.");

        assertThat(manager.log(address))
                .anySatisfy(line -> assertThat(line).contains("Adgang givet", GRANTEE, "Fuldstændig"))
                .anySatisfy(line -> assertThat(line).contains("Adgang fjernet", GRANTEE));
    }

    /** Whatever she clicks, not only a button that saves. */
    @Test
    void aTabThatOnlyChoosesIsToldToo(Browser browser) {
        var sent = caseOfJammerbugt(browser, "Lukket for den anden");
        give(GRANTEE, "Fuldstændig", "");
        var grantee = browser.staff(GRANTEE);
        grantee.opens(OWN, sent);
        manager.open(INBOX);
        manager.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(sent.number()))
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        manager.press("Kald sagen tilbage").sees("ligger i indbakken");

        grantee.choose("Hovedgruppe", "Medicinering").sees(LOST).seesNot(Reports.DESCRIPTION);
        // A recall ends what was given, also when the case is accepted again.
        manager.opens(INBOX, sent);
        manager.accepts("risikomanager.jammerbugt");
        grantee.opensNothing(address);
        manager.open(address);
        unfold();
        manager.sees("Ingen har fået adgang.");
    }

    @Test
    void nobodyElseCanBeGivenAnything(Browser browser) {
        caseOfJammerbugt(browser, "Ikke til hvem som helst");
        opensDialog();
        for (String somebody : new String[] {"privat.aabybro", "sagsbehandler.jammerbugt", "vogter.kaas", "ka"}) {
            dialog().getByLabel("Søg sagsbehandler").fill(somebody);
            manager.settles();
            assertThat(dialog().getByRole(AriaRole.RADIO)).hasCount(0);
        }
        dialog().getByLabel("Søg sagsbehandler").fill(GRANTEE);
        assertThat(dialog().getByRole(AriaRole.RADIO)).hasCount(1);
        press("Giv adgang");
        assertThat(dialog()).containsText("Søg en bruger frem, og vælg hende.");
        dialog().getByRole(AriaRole.RADIO).check();
        dialog().getByLabel("Til og med").fill(LocalDate.now().minusDays(1).toString());
        press("Giv adgang");
        manager.sees("Slutdatoen ligger før i dag.");

        // A page whose choice was forged: the id of somebody who has the case already.
        manager.open(address);
        opensDialog();
        dialog().getByLabel("Søg sagsbehandler").fill(GRANTEE);
        dialog().getByRole(AriaRole.RADIO).check();
        dialog().getByRole(AriaRole.RADIO).evaluate("radio => radio.value = '20'");
        press("Giv adgang");
        manager.settles();
        manager.open(address);
        unfold();
        manager.sees("Ingen har fået adgang.");
    }

    private void opensDialog() {
        unfold();
        manager.press("Tilføj");
    }

    private void unfold() {
        var more = manager.page().locator("#more > summary");
        if (manager.page().locator("#more[open]").count() == 0) {
            more.click();
        }
    }

    private Locator dialog() {
        return manager.page().locator("dialog[open]");
    }

    private void press(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        manager.settles();
    }

    private void give(String login, String level, String until) {
        opensDialog();
        dialog().getByLabel("Søg sagsbehandler").fill(login);
        dialog().getByRole(AriaRole.RADIO).check();
        dialog().getByLabel("Adgang").selectOption(level);
        dialog().getByLabel("Til og med").fill(until);
        manager.findsPageAccessible();
        press("Giv adgang");
        manager.sees("Der er givet adgang til sag");
    }

    private void change(String level, String until) {
        unfold();
        manager.press("Ret");
        assertThat(dialog().getByLabel("Til og med")).hasValue(until);
        dialog().getByLabel("Adgang").selectOption(level);
        manager.findsPageAccessible();
        press("Gem adgangen");
        manager.sees("er rettet");
    }

    private static void hasNoButton(Visitor who, String... names) {
        for (String name : names) {
            assertThat(who.page()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName(name).setExact(true)))
                    .hasCount(0);
        }
    }
}
