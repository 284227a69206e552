package dk.dpsd.it.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Design 7: two people write on one case; the second sees what the first changed, chooses, and nothing is lost. */
@Journey
class EditConflictIT {

    private static final String HANDLER = "sagsbehandler.jammerbugt";
    private static final String MANAGER = "risikomanager.jammerbugt";

    @Test
    void bothVersionsStandBesideEachOtherAndNothingIsLost(Browser browser) {
        var sent = Reports.notFound("Jammerbugt Kommune", "Solgården Plejecenter", "To på samme sag");
        var manager = browser.staff(MANAGER);
        manager.opens("/indbakke", sent);
        manager.accepts(HANDLER);
        var handler = browser.staff(HANDLER);
        String address = handler.opens("/mine-sager", sent);
        handler.fill("Overskrift", "Sagsbehandlerens overskrift").fill("Læring og tiltag", "Sagsbehandlerens læring");

        manager.open(address)
                .fill("Overskrift", "Risikomanagerens overskrift")
                .fill("Stednavn", "Stue 12")
                .press("Gem")
                .sees("Sag " + sent.number() + " er gemt");

        handler.press("Gem").sees("En anden har gemt imens").sees("Risikomanager, Jammerbugt ændrede sagen");
        choice(handler, "Overskrift").getByText("Risikomanagerens overskrift").waitFor();
        choice(handler, "Overskrift").getByText("Sagsbehandlerens overskrift").waitFor();
        choice(handler, "Stednavn").getByText("Stue 12").waitFor();
        handler.findsPageAccessible().screenshot("konflikt");
        handler.press("Fortsæt med valgene").sees("er sat sammen");
        handler.reads("Overskrift", "Sagsbehandlerens overskrift")
                .reads("Stednavn", "Stue 12")
                .reads("Læring og tiltag", "Sagsbehandlerens læring")
                .sees("Der er ændringer, som ikke er gemt.");
        browser.staff(MANAGER, address).reads("Overskrift", "Risikomanagerens overskrift");
        handler.press("Gem").sees("Sag " + sent.number() + " er gemt").seesNot("er sat sammen");
        handler.open(address)
                .reads("Overskrift", "Sagsbehandlerens overskrift")
                .reads("Stednavn", "Stue 12")
                .reads("Læring og tiltag", "Sagsbehandlerens læring");
    }

    @Test
    void theOthersVersionCanBeTakenFieldByField(Browser browser) {
        var sent = Reports.notFound("Jammerbugt Kommune", "Solgården Plejecenter", "Den andens er bedre");
        var manager = browser.staff(MANAGER);
        manager.opens("/indbakke", sent);
        manager.accepts(HANDLER);
        var handler = browser.staff(HANDLER);
        String address = handler.opens("/mine-sager", sent);
        handler.fill("Overskrift", "Min").fill("Hvordan kunne det ske?", "Mit bud");
        manager.open(address)
                .fill("Overskrift", "Den andens")
                .fill("Hvordan kunne det ske?", "Den andens bud")
                .press("Gem")
                .sees("Sag " + sent.number() + " er gemt");

        handler.press("Gem").sees("En anden har gemt imens");
        choice(handler, "Overskrift").getByLabel("Tag det, der nu står i sagen").check();
        handler.press("Fortsæt med valgene").sees("er sat sammen");
        handler.reads("Overskrift", "Den andens").reads("Hvordan kunne det ske?", "Mit bud");
        handler.press("Gem").sees("Sag " + sent.number() + " er gemt");
        browser.staff(MANAGER, address).reads("Overskrift", "Den andens").reads("Hvordan kunne det ske?", "Mit bud");
    }

    private static Locator choice(Staff staff, String field) {
        return staff.page()
                .locator("#conflict-dialog")
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(field).setExact(true));
    }
}
