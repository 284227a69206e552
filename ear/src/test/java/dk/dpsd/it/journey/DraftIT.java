package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dk.dpsd.it.Http;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** what somebody typed and did not save waits for her, and for nobody else. */
@Journey
class DraftIT {

    private static final String INBOX = "/indbakke";
    private static final String OWN = "/mine-sager";
    private static final String OFFER = "Du har en kladde fra";

    private static Sent accepted(Browser browser, String handler, String headline) {
        var sent = Reports.notFound("Jammerbugt Kommune", "Solgården Plejecenter", headline);
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens(INBOX, sent);
        manager.accepts(handler);
        return sent;
    }

    @Test
    void aLostSessionLosesNothing(Browser browser) {
        var sent = accepted(browser, "privat.solgaarden", "Midt i det hele");
        var provider = browser.staff("privat.solgaarden");
        String address = provider.opens(OWN, sent);
        provider.seesNot(OFFER)
                .fill("Læring og tiltag", "Vi tæller nu to gange.")
                .fill("Overskrift", "Midt i arbejdet");
        provider.choose("Hovedgruppe", "Medicinering");
        provider.field("Overskrift").blur();
        provider.sees("Kladde gemt kl.");

        provider.page().context().clearCookies();
        var back = browser.staff("privat.solgaarden", address);
        back.sees(OFFER)
                .reads("Overskrift", "Midt i det hele")
                .findsPageAccessible()
                .screenshot("kladde");
        browser.staff("sagsbehandler.jammerbugt")
                .open(address)
                .reads("Overskrift", "Midt i det hele")
                .seesNot(OFFER);

        back.press("Hent kladden")
                .sees("Kladden er hentet")
                .reads("Overskrift", "Midt i arbejdet")
                .reads("Læring og tiltag", "Vi tæller nu to gange.")
                .sees("Der er ændringer, som ikke er gemt.")
                .press("Gem")
                .sees("Sag " + sent.number() + " er gemt");
        back.open(address).seesNot(OFFER).reads("Overskrift", "Midt i arbejdet");
        assertThat(back.page().getByLabel("Hovedgruppe").locator("option:checked"))
                .hasText("Medicinering");
    }

    @Test
    void aDraftOfACaseThatChangedSaysSoAndCanBeThrownAway(Browser browser) {
        var sent = accepted(browser, "sagsbehandler.jammerbugt", "To om teksten");
        var handler = browser.staff("sagsbehandler.jammerbugt");
        String address = handler.opens(OWN, sent);
        handler.fill("Hvordan kunne det ske?", "Travlhed");
        handler.field("Hvordan kunne det ske?").blur();
        handler.sees("Kladde gemt kl.");
        browser.staff("risikomanager.jammerbugt")
                .open(address)
                .fill("Overskrift", "Rettet af en anden")
                .press("Gem")
                .sees("Sag " + sent.number() + " er gemt");

        var back = browser.staff("sagsbehandler.jammerbugt", address);
        back.sees(OFFER)
                .sees("Sagen er ændret, siden du skrev kladden")
                .press("Kassér kladden")
                .seesNot(OFFER);
        back.reads("Hvordan kunne det ske?", "").reads("Overskrift", "Rettet af en anden");
        back.open(address).seesNot(OFFER);
    }

    /** The receiver's draft ends with the inbox, whoever ends it. */
    @Test
    void aReceiversDraftEndsAtAnyVerb(Browser browser) {
        var sent = Reports.notFound("Jammerbugt Kommune", "Solgården Plejecenter", "Kladde i indbakken");
        var receiver = browser.staff("initialmodtager.jammerbugt");
        String address = receiver.opens(INBOX, sent);
        receiver.fill("Overskrift", "Kun en kladde");
        receiver.field("Overskrift").blur();
        receiver.sees("Kladde gemt kl.");
        browser.staff("initialmodtager.jammerbugt", address).sees(OFFER);

        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens(INBOX, sent);
        manager.seesNot(OFFER).reads("Overskrift", "Kladde i indbakken");
        manager.accepts("sagsbehandler.jammerbugt");
        manager.open(INBOX);
        manager.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(sent.number()))
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        manager.press("Kald sagen tilbage").sees("ligger i indbakken");
        browser.staff("initialmodtager.jammerbugt", address)
                .reads("Overskrift", "Kladde i indbakken")
                .seesNot(OFFER);
    }

    /** R-PRIV-13: losing the case is losing the way to keep anything of it; and nobody writes in another's name. */
    @Test
    void nobodyKeepsADraftOfWhatIsNotHers(Browser browser) {
        var sent = accepted(browser, "privat.solgaarden", "Kladde uden sag");
        var provider = browser.staff("privat.solgaarden");
        String address = provider.opens(OWN, sent);
        String keep = (String) provider.page().evaluate("document.querySelector('form[data-draft]').dataset.draft");
        String token =
                (String) provider.page().evaluate("document.querySelector('form[data-draft]').dataset.draftToken");
        Assertions.assertThat(post(provider, keep, token)).isEqualTo(204);
        Assertions.assertThat(post(provider, keep, "1.x.y")).isEqualTo(403);

        var other = browser.staff("privat.aabybro");
        Assertions.assertThat(post(other, keep, token)).isEqualTo(403);
        other.wasRefused(403).opensNothing(address);
        Assertions.assertThat(Http.visitor().postOnce(keep, "token=" + token).status())
                .isEqualTo(302);

        browser.staff("risikomanager.jammerbugt").open(INBOX);
        var handler = browser.staff("sagsbehandler.jammerbugt");
        handler.open(address);
        handler.press("Overdrag til anden sagsbehandler").fill("Søg bruger", "risikomanager");
        handler.page()
                .getByRole(AriaRole.RADIO)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .check();
        handler.press("Overdrag sagen").sees("er overdraget til en anden sagsbehandler");
        Assertions.assertThat(post(provider, keep, token))
                .as("204 is what is kept, 200 what there is nothing to keep with")
                .isEqualTo(200);
        provider.wasRefused(403).opensNothing(address);
    }

    private static int post(Visitor who, String path, String token) {
        Object status = who.page()
                .evaluate(
                        "([path, token]) => fetch(path, {method: 'POST', body: new URLSearchParams("
                                + "{token: token, seen: '1', headline: 'Kladde'})}).then(answer => answer.status)",
                        List.of(path, token));
        return ((Number) status).intValue();
    }
}
