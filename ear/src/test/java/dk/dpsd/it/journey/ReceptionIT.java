package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What happens at the inbox: rejected, handed over, taken by two at once, called back. */
@Journey
class ReceptionIT {

    private static final String INBOX = "/indbakke";
    private static final String DROPPED = "/afviste";
    private static final String EDITED = "Rettet overskrift";

    private static Sent solgaarden(String headline) {
        return Reports.notFound("Jammerbugt Kommune", "Solgården Plejecenter", headline);
    }

    @Test
    void aRejectedCaseCanBeHadBack(Browser browser) {
        var sent = solgaarden("Afvist ved en fejl");
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens(INBOX, sent);
        manager.rejects("Testsag", "Prøve af systemet.").doesNotFind(INBOX, sent);

        manager.opens(DROPPED, sent);
        manager.sees("Sagen er afvist").sees("Prøve af systemet.").findsPageAccessible();
        manager.press("Fortryd").sees("er hentet tilbage");
        manager.finds(INBOX, sent).doesNotFind(DROPPED, sent);
    }

    @Test
    void rejectingNeedsReasonAndCommentAndLosesNothing(Browser browser) {
        var sent = solgaarden("Afvist uden grund");
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens(INBOX, sent);
        manager.fill("Overskrift", EDITED)
                .press("Afvis")
                .tick("Årsag", "Dobbeltregistrering")
                .press("Afvis sagen")
                .isTold("Uddybende kommentar", "Skriv en kommentar.")
                .findsPageAccessible();
        assertThat(manager.page().getByRole(AriaRole.RADIO, named("Dobbeltregistrering")))
                .isChecked();
        manager.press("Annullér").reads("Overskrift", EDITED);

        manager.finds(INBOX, sent).opens(INBOX, sent);
        manager.press("Afvis")
                .fill("Uddybende kommentar", "Den samme som i går.")
                .press("Afvis sagen")
                .isToldOf("Årsag", "Vælg en årsag.")
                .reads("Uddybende kommentar", "Den samme som i går.");
    }

    @Test
    void aCaseHandedOverGoesToTheMailboxOfItsPlaceWithoutEdits(Browser browser) {
        var sent = solgaarden("Skete et andet sted");
        var manager = browser.staff("risikomanager.jammerbugt");
        String address = manager.opens(INBOX, sent);
        manager.handsOverTo("Plejecenter Kaas").finds(INBOX, sent);
        browser.staff("initialmodtager.jammerbugt").finds(INBOX, sent);

        manager.opens(INBOX, sent);
        manager.fill("Overskrift", EDITED).sees("Kun din kladde – gemmes først ved »Accepter«");
        manager.handsOverTo("Hjemmesygeplejen Jammerbugt").doesNotFind(INBOX, sent);
        manager.opensNothing(address);

        var nurse = browser.staff("initialmodtager.hjemmesygeplejen");
        nurse.opens(INBOX, sent);
        nurse.reads("Overskrift", "Skete et andet sted");
    }

    @Test
    void theSecondWhoAcceptsSeesWhoWasFirstAndKeepsHerTyping(Browser browser) {
        var sent = solgaarden("To om én sag");
        var manager = browser.staff("risikomanager.jammerbugt");
        var receiver = browser.staff("initialmodtager.jammerbugt");
        manager.opens(INBOX, sent);
        receiver.opens(INBOX, sent);
        receiver.fill("Overskrift", EDITED);

        manager.accepts("sagsbehandler.jammerbugt");
        receiver.choosesToAccept("privat.solgaarden")
                .sees("Risikomanager, Jammerbugt ændrede sagen")
                .sees("(accepteret), mens du havde den åben")
                .reads("Overskrift", EDITED)
                .findsPageAccessible();
        browser.staff("sagsbehandler.jammerbugt").finds("/mine-sager", sent);
        browser.staff("privat.solgaarden").doesNotFind("/mine-sager", sent);
    }

    @Test
    void aCaseCalledBackIsGoneFromTheOpenTab(Browser browser) {
        var sent = solgaarden("Til det forkerte plejehjem");
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens(INBOX, sent);
        manager.accepts("privat.aabybro");
        var provider = browser.staff("privat.aabybro");
        String address = provider.opens("/mine-sager", sent);

        manager.open(INBOX);
        assertThat(row(manager, sent)).containsText("Åbnet af leverandøren: ja");
        row(manager, sent).getByRole(AriaRole.BUTTON).click();
        manager.press("Kald sagen tilbage").sees("ligger i indbakken");
        manager.finds(INBOX, sent);

        provider.fill("Læring og tiltag", "Skrevet for sent.")
                .press("Gem")
                .sees("Sagen er ikke længere tildelt dig")
                .seesNot(Reports.DESCRIPTION)
                .seesNot("Solgården Plejecenter")
                .findsPageAccessible();
        assertThat(provider.page().locator("main")).not().containsText(Reports.DESCRIPTION);
        provider.follow("Til Mine sager").isAt("/mine-sager");
        provider.opensNothing(address);
        provider.doesNotFind("/mine-sager", sent);
        manager.opens(INBOX, sent);
        manager.page().getByText("Rapporten, som den kom ind").click();
        manager.seesNot("Skrevet for sent.");
    }

    @Test
    void aRejectedCaseEndsInTheRegisterAsRejected(Browser browser) {
        var sent = solgaarden("Ikke en hændelse");
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens(INBOX, sent);
        manager.rejects("Arbejdsmiljø", "Handler om personalet.");
        String address = manager.opens(DROPPED, sent);
        ReviewPage.of(manager, address).masksAll();
        manager.open(address).press("Sagen er anonymiseret").sees("Erklæret anonymiseret af Risikomanager, Jammerbugt");
        manager.press("Afslut og send")
                .press("Slet oplysningerne og send sagen")
                .sees("er afsluttet, anonymiseret og på vej")
                .seesNot("Fortryd");

        var reader = browser.staff("laeser.styrelsen");
        reader.waitsFor("/national?udgaaede=ja", sent);
        assertThat(row(reader, sent)).containsText("Afvist");
        reader.follow(sent.number()).sees("Afvist").sees("Ikke en hændelse");
    }

    private static Locator row(Visitor who, Sent sent) {
        return who.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(sent.number()))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
