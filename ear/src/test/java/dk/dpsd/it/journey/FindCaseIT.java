package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A risk manager finds a case again, and keeps how she found it (R-REPT-02, R-CASE-22, domain B.6). */
@Journey
class FindCaseIT {

    private static final String MANAGER = "risikomanager.jammerbugt";
    private static final String COLLEAGUE = "sagsbehandler.jammerbugt";

    private static AbstractStringAssert<?> that(String text) {
        return Assertions.assertThat(text);
    }

    static Locator row(Visitor staff, String text) {
        return staff.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(text));
    }

    /** What was reported a moment ago is found within seconds, and not by an unfinished test run of somebody else. */
    static void searches(Visitor staff, String words, Sent sent) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        do {
            staff.open("/soeg").fill("Søg efter", words).press("Søg");
            staff.page().waitForURL("**/soeg?*fund=*");
            staff.settles();
        } while (row(staff, sent.number()).count() == 0 && Instant.now().isBefore(deadline));
    }

    @Test
    void byNumberByWordByPlaceAndAgainByHerSavedSearch(Browser browser) {
        var sent = Reports.at("Plejecenter Kaas", "Rollatoren kørte fra borgeren ved elevatoren");
        var manager = browser.staff(MANAGER);
        searches(manager, "rollator elevator", sent);
        assertThat(row(manager, sent.number())).containsText("Rollatoren kørte fra borgeren");
        assertThat(row(manager, sent.number()).locator("mark").first()).hasText("Rollatoren");
        manager.findsPageAccessible().fitsTheWidth().screenshot("soeg");

        // By its number, as somebody reads it out.
        manager.open("/soeg")
                .fill("Søg efter", "sag nr. " + sent.number().replace("-", " "))
                .press("Søg");
        manager.page().waitForURL("**/sag/*");
        manager.sees(sent.number());

        manager.open("/soeg");
        manager.page().locator("#advanced > summary").click();
        manager.page().locator("#tilstand-RECEIVED").check();
        manager.page().locator("#place-text").fill("Plejecenter Kaas");
        manager.page().locator("#place-find").click();
        // What is typed is looked up by itself as well: the last answer is the one to pick from.
        var picked = manager.page().locator("#place-hits input[type=radio]").first();
        assertThat(picked).isVisible();
        manager.page().waitForTimeout(1500);
        manager.settles();
        manager.findsPageAccessible();
        picked.check();
        assertThat(picked).isChecked();
        // The look-up of a place has a button of that name too.
        manager.page().locator("#go").click();
        manager.isAt("/soeg").sees("Plejecenter Kaas med underenheder");
        assertThat(row(manager, sent.number())).isVisible();
        that(manager.page().url()).contains("tilstand=RECEIVED").contains("sted=");

        manager.fill("Navn", "Nye fald");
        manager.page().getByLabel("Del med min enhed").check();
        manager.press("Gem").sees("Søgningen »Nye fald« er gemt.");
        manager.open("/soeg").follow("Nye fald");
        assertThat(row(manager, sent.number())).isVisible();
        manager.findsPageAccessible();

        // A colleague of the unit opens it, and finds what she may find: not what lies in an inbox that is not hers.
        var colleague = browser.staff(COLLEAGUE);
        colleague.open("/soeg").follow("Nye fald").sees("Ingen sager fundet").seesNot(sent.number());

        manager.open("/soeg");
        manager.page().locator("details:has(#valgt) > summary").click();
        manager.choose("Gemt søgning", "Nye fald").press("Slet").sees("Søgningen er slettet.");
    }

    /** Every code that stands in an address can be chosen in the form too, and stays chosen. */
    @Test
    void everyCodeIsChosenInTheForm(Browser browser) {
        var manager = browser.staff(MANAGER);
        manager.open("/soeg");
        manager.page().locator("#advanced > summary").click();
        manager.page().locator("#deeper > summary").click();
        assertThat(manager.page().locator("#omraade option:not([value=''])"))
                .not()
                .hasCount(0);
        assertThat(manager.page().locator("#fokus")).isVisible();
        assertThat(manager.page().locator("#postkasse option[value='-']")).hasText("Ingen postkasse");
        manager.choose("Alvorlighedsskala", "Skala 2 (fra 1. juli 2023)").choose("Sagens art", "Enkelt hændelse");
        manager.findsPageAccessible().fitsTheWidth().screenshot("soeg-felter");
        manager.page().locator("#go").click();
        manager.isAt("/soeg").sees("Fundet");
        that(manager.page().url()).contains("skala=2").contains("art=SINGLE");
        assertThat(manager.page().locator("#skala")).hasValue("2");
        assertThat(manager.page().locator("#deeper")).hasAttribute("open", "open");
        var phone = browser.staffWithPhone(MANAGER);
        phone.open("/soeg?skala=2").fitsTheWidth().screenshot("telefon-soeg-felter");
    }

    /** What she searched for by codes narrows a plan's list; that her words stay behind is said (R-PLAN-03, domain B.6). */
    @Test
    void aSavedSearchBecomesAPlan(Browser browser) {
        var manager = browser.staff(MANAGER);
        String name = "Fald i kommunen " + System.nanoTime() % 1_000_000;
        manager.open("/soeg?tilstand=IN_PROGRESS&tilstand=RECEIVED&fra=2020-01-01")
                .fill("Søg efter", "faldt");
        manager.page().locator("#go").click();
        manager.settles();
        manager.fill("Navn", name).press("Gem").sees("er gemt");
        manager.open("/soeg").follow(name).sees("Ord, stednavne og emneord følger ikke med");
        manager.findsPageAccessible().fitsTheWidth().follow("Lav en plan").isAt("/planer/ny");
        that(manager.page().url()).doesNotContain("faldt");
        manager.sees("Afgrænsning fra en søgning").sees("Tilstand: Under behandling, Modtaget");
        manager.sees("Søgningens ord, stednavne og emneord er ikke kommet med");
        manager.sees("Søgningens datoer er ikke kommet med").seesNot("faldt");
        manager.findsPageAccessible().fitsTheWidth().screenshot("plan-af-soegning");
        manager.fill("Navn", name)
                .fill("Brugeropslag", "kvalitet.jammerbugt")
                .press("Find")
                .settles();
        manager.press("Tilføj Patientsikkerhedsmedarbejder, Jammerbugt").settles();
        manager.press("Gem").sees("er gemt").sees("Tilstand: Under behandling, Modtaget");
        manager.press("Fjern afgrænsningen").settles();
        manager.seesNot("Afgrænsning fra en søgning");

        manager.open("/planer");
        row(manager, name).getByRole(AriaRole.CHECKBOX).check();
        manager.page().locator("details.sure > summary").click();
        manager.press("Slet de valgte planer").sees("Planen er slettet.");
        manager.open("/soeg");
        manager.page().locator("details:has(#valgt) > summary").click();
        manager.choose("Gemt søgning", name).press("Slet").sees("Søgningen er slettet.");

        // Who searches and makes no plans is not offered one.
        browser.staff(COLLEAGUE)
                .open("/soeg?tilstand=IN_PROGRESS")
                .sees("Gem søgningen")
                .seesNot("Lav en plan");
    }

    /** Free text stands in no address, and what looks like a person is kept only after a second press. */
    @Test
    void whatIsTypedStandsInNoAddressAndANameIsAskedAbout(Browser browser) {
        var manager = browser.staff(MANAGER);
        manager.open("/soeg")
                .fill("Søg efter", "Karen Hansen 010203-1234")
                .press("Søg")
                .sees("Ingen sager fundet");
        that(manager.page().url())
                .contains("/soeg?fund=")
                .doesNotContainIgnoringCase("Karen")
                .doesNotContain("010203");
        manager.fill("Navn", "Noget").press("Gem").sees("Søgningen ligner noget om en person");
        manager.sees("Intet er gemt endnu. Se, hvad der står ved »Gem søgningen«.");
        assertThat(manager.page().locator("#save .notice")).isFocused();
        manager.findsPageAccessible();
        manager.open("/soeg?tekst=Karen").seesNot("Ingen sager fundet").seesNot("Fundet");
    }

    /** Design 13: the words are kept for her alone, so that she comes back to what she found; nobody else has them. */
    @Test
    void whoGoesBackFindsTheListAsSheLeftIt(Browser browser) {
        var sent = Reports.at("Plejecenter Kaas", "Rollatoren gled ved badeværelset");
        var manager = browser.staff(MANAGER);
        searches(manager, "rollator badeværelset", sent);
        assertThat(manager.page().locator("#result-title")).isFocused();
        row(manager, sent.number()).getByRole(AriaRole.LINK).click();
        manager.page().waitForURL("**/sag/*");
        manager.page().goBack();
        manager.isAt("/soeg").reads("Søg efter", "rollator badeværelset");
        assertThat(row(manager, sent.number())).isVisible();
        manager.choose("Rækkefølge", "Nyeste først").press("Søg");
        manager.page().waitForURL("**orden=NEWEST");
        assertThat(row(manager, sent.number())).isVisible();
        manager.press("Gem").sees("Intet er gemt endnu. Ret de felter, der er markeret.");
        manager.isTold("Navn", "Giv søgningen et navn.");
        assertThat(manager.page().locator("#navn")).isFocused();
        manager.page().goBack();
        String address = URI.create(manager.page().url()).getPath() + "?"
                + URI.create(manager.page().url()).getQuery();
        that(address).doesNotContainIgnoringCase("rollator").contains("fund=");

        var colleague = browser.staff(MANAGER);
        colleague
                .open(address)
                .sees("Søgningen er ikke gemt længere; skriv ordene igen.")
                .seesNot("Fundet");
        colleague.findsPageAccessible();
        manager.open(address).sees("Fundet").press("Log ud");
        var again = browser.staff(MANAGER);
        again.open(address).sees("Søgningen er ikke gemt længere; skriv ordene igen.");
    }

    /** What was asked stands in a line, and what was found is seen at once, the days left too. */
    @Test
    void whatWasAskedIsALineAndWhatWasFoundIsSeen(Browser browser) {
        var manager = browser.staff(MANAGER);
        manager.open("/soeg?tilstand=IN_PROGRESS&frist-til=2099-12-31&orden=OLDEST")
                .sees("Der er søgt på Tilstand: Under behandling · Frist (90 dage): til og med 31. december 2099");
        assertThat(manager.page().locator("#result-title")).isFocused();
        assertThat(manager.page().locator("#result-title")).isInViewport();
        assertThat(manager.page().locator("#tilstand-IN_PROGRESS")).not().isVisible();
        Assertions.assertThat((Boolean) manager.page()
                        .evaluate("() => Array.from(document.querySelectorAll('.table-box'))"
                                + ".every(box => box.scrollWidth <= box.clientWidth)"))
                .as("the list is no wider than its box")
                .isTrue();
        manager.open("/soeg");
        manager.page().locator("#advanced > summary").click();
        manager.page().locator("#fra").fill("2026-05-01");
        manager.page().locator("#til").fill("2026-04-01");
        manager.page().locator("#go").click();
        manager.sees("Der er ikke søgt endnu. Ret de felter, der er markeret.").sees("Perioden slutter");
        assertThat(manager.page().locator("#fra")).isFocused();
    }

    /** A small word is in every case and in no index: it finds nothing, where it found everything. */
    @Test
    void smallWordsAndSignsAreNotLookedForAndThatIsSaid(Browser browser) {
        var manager = browser.staff(MANAGER);
        manager.open("/soeg").fill("Søg efter", "\"fald på\"").press("Søg");
        manager.sees("»på« er for almindeligt til at søge efter.").sees("Fundet");
        manager.open("/soeg").fill("Søg efter", "og på").press("Søg");
        manager.sees("»og«, »på« er for almindelige til at søge efter.").sees("Ingen sager fundet");
        manager.open("/soeg").fill("Søg efter", "%").press("Søg");
        manager.sees("Der er ingen ord at søge efter.").sees("Ingen sager fundet");
    }

    /** A number alone is not also said not to be found. */
    @Test
    void aNumberThatFitsIsFoundAndNothingElse(Browser browser) {
        var sent = Reports.at("Plejecenter Kaas", "Bækken væltede");
        String running = sent.number().split("-")[1];
        var manager = browser.staff(MANAGER);
        manager.open("/soeg").fill("Søg efter", running).press("Søg");
        manager.sees("Sager med nummeret").seesNot("Ingen sager fundet");
        assertThat(row(manager, sent.number())).isVisible();
    }

    /** domain A.17: a private provider has no search; the page is not there for her. */
    @Test
    void thePrivateProviderHasNoSearch(Browser browser) {
        browser.staff("privat.solgaarden").openRefused("/soeg", 404);
    }

    /** domain A.17: who sees the overview finds the case by its unit, and learns nothing of what it says. */
    @Test
    void theOverviewRoleTriesNoWords(Browser browser) {
        var overview = browser.staff("aabnesager.jammerbugt");
        overview.open("/soeg").fill("Søg efter", "faldt").press("Søg").sees("Ingen sager fundet");
        overview.open("/soeg?tilstand=IN_PROGRESS").sees("Under behandling");
        assertThat(overview.page().locator("table.cases td a")).hasCount(0);
    }
}
