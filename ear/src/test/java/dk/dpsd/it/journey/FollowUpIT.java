package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sagsopfølgning, Sagens dokumenter and Resumé on a case (R-CASE-14..17, R-RES-01..06). */
@Journey
class FollowUpIT {

    private static final String MANAGER = "risikomanager.jammerbugt";
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private Sent sent;
    private String address;

    @Test
    void entriesAreWrittenChangedAndDeleted(Browser browser) {
        var manager = handled(browser, "Fulgt op");
        manager.follow("Kommunikation");
        manager.press("OK").isTold("Tekst", "Skriv en tekst.");
        manager.fill("Tekst", "Møde med afdelingen.").press("OK").sees("Sagsopfølgningen er tilføjet.");
        manager.follow("Analyseresultat")
                .fill("Tekst", "Rutinen manglede.")
                .press("OK")
                .sees("er tilføjet");
        manager.findsPageAccessible().screenshot("opfoelgning");
        manager.open(address)
                .sees("Analyse og sagsopfølgning")
                .sees("Møde med afdelingen.")
                .sees("Rutinen manglede.");

        // The blue heading and the red cross, by the keyboard (R-CASE-17).
        heading(manager, "Kommunikation").focus();
        manager.page().keyboard().press("Enter");
        manager.reads("Tekst", "Møde med afdelingen.");
        var other = browser.staff(MANAGER, pathOf(manager));
        manager.fill("Tekst", "Møde med afdeling og læge.").press("OK").sees("Sagsopfølgningen er rettet.");
        other.fill("Tekst", "Noget andet.").press("OK");
        other.isTold("Tekst", "En anden har rettet").reads("Tekst", "Noget andet.");

        manager.open(address);
        var cross = manager.page().getByRole(AriaRole.LINK, named("Slet Kommunikation"));
        cross.focus();
        manager.page().keyboard().press("Enter");
        manager.sees("kan ikke hentes tilbage").findsPageAccessible().press("Slet");
        manager.sees("Sagsopfølgningen er slettet.").seesNot("Møde med afdeling");
        var log = manager.log(address);
        assertThat(log).anySatisfy(line -> assertThat(line).contains("Sagsopfølgning slettet", "Kommunikation"));
        browser.staff("sagsbehandler.kardiologi").opensNothing(address + "/opfolgning");
    }

    @Test
    void documentsAreAttachedSeenReplacedAndRemoved(Browser browser) {
        var manager = handled(browser, "Med dokumenter");
        manager.follow("Tilføj, erstat eller fjern").sees("Der er ingen dokumenter");
        manager.press("Vedhæft").sees("Vælg mindst én fil.");
        attach(
                manager,
                file("plan.txt", "Handleplan for Ærø"),
                file("eicar.txt", EICAR),
                file("program.exe", "MZ\0\0\0"),
                file("side.html", "<html><script>alert(1)</script></html>"));
        manager.sees("Et dokument er vedhæftet.")
                .seesNot("Der er ingen dokumenter")
                .sees("virusscanningen fandt noget skadeligt")
                .sees("Filen »program.exe« er af en type")
                .sees("Filen »side.html« indeholder en makro");
        manager.findsPageAccessible().screenshot("dokumenter");
        manager.open(address + "/dokumenter").seesNot("eicar.txt").seesNot("program.exe");

        String document = manager.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("plan.txt").setExact(true))
                .getAttribute("href");
        var answer = manager.page().request().get(document);
        assertThat(answer.text()).isEqualTo("Handleplan for Ærø");
        assertThat(answer.headers().get("content-security-policy")).contains("sandbox");
        assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.headers().get("content-disposition")).startsWith("inline");
        var stranger = browser.staff("sagsbehandler.kardiologi");
        stranger.opensNothing(document);
        stranger.opensNothing(address + "/dokumenter");

        manager.page().getByRole(AriaRole.LINK, named("Erstat plan.txt")).click();
        manager.page().locator("#replacement").setInputFiles(file("ny-plan.txt", "Ny plan"));
        manager.press("Erstat").sees("Dokumentet er erstattet.").sees("ny-plan.txt");
        assertThat(manager.page().request().get(document).text()).isEqualTo("Ny plan");
        manager.open(address).sees("Sagens dokumenter").sees("ny-plan.txt");
        manager.open(address + "/dokumenter");
        manager.page().getByRole(AriaRole.LINK, named("Fjern ny-plan.txt")).click();
        manager.sees("kan ikke hentes tilbage").findsPageAccessible().press("Fjern");
        manager.sees("Dokumentet er fjernet.").sees("Der er ingen dokumenter");
        manager.opensNothing(document);
        assertThat(manager.log(address))
                .anySatisfy(line -> assertThat(line).contains("Dokument tilføjet", "plan.txt"))
                .anySatisfy(line -> assertThat(line).contains("Dokument åbnet", "plan.txt"))
                .anySatisfy(line -> assertThat(line).contains("Dokument erstattet", "ny-plan.txt"))
                .anySatisfy(line -> assertThat(line).contains("Dokument fjernet", "ny-plan.txt"));
    }

    @Test
    void aResumeIsSeenTakenAndSent(Browser browser) {
        var manager = handled(browser, "Til resumé");
        manager.follow("Nuværende resumé").sees("Nuværende resumé af sag " + sent.number());
        manager.press("Vis resuméet").sees(Reports.DESCRIPTION).seesNot(Reports.PATIENT);
        manager.fill("Modtagerens mailadresse", "ingen adresse").press("Send");
        manager.isTold("Modtagerens mailadresse", "Skriv en gyldig mailadresse");
        manager.fill("Modtagerens mailadresse", "kollega@demo.example")
                .fill("Tilføj yderligere information eller kommentarer", "Til mødet på tirsdag")
                .tick("Vis følsomme oplysninger")
                .press("Send");
        manager.isTold("Hvorfor er følsomme oplysninger nødvendige?", "Skriv, hvorfor følsomme")
                .reads("Tilføj yderligere information eller kommentarer", "Til mødet på tirsdag");
        manager.findsPageAccessible().screenshot("resume");
        manager.fill("Hvorfor er følsomme oplysninger nødvendige?", "Lægen skal finde journalen")
                .press("Vis resuméet")
                .sees(Reports.PATIENT);
        var download = manager.page().waitForDownload(() -> manager.press("Hent som PDF"));
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        manager.press("Send").sees("Resuméet er på vej til kollega@demo.example.");
        manager.sees("Sendte resuméer").sees("kollega@demo.example").findsPageAccessible();

        manager.open("/demo/mail").sees("resume-" + sent.number() + ".pdf").sees("Resumé af utilsigtet hændelse");
        assertThat(manager.page().content()).doesNotContain(Reports.PATIENT);
        assertThat(manager.log(address))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "Resumé sendt",
                                "Nuværende resumé",
                                "kollega@demo.example",
                                "ja",
                                "Lægen skal finde journalen"))
                .anySatisfy(line -> assertThat(line).contains("Resumé hentet som PDF"));
        manager.open(address + "/resume?slags=ORIGINAL")
                .fill("Til", "jammerbugt")
                .press("Søg");
        manager.page().locator("input[name=recipient]").first().check();
        manager.press("Send").sees("Resuméet er på vej til");
        browser.staff("sagsbehandler.kardiologi").opensNothing(address + "/resume");
    }

    /** R-RES-05: without the tick the patient's name goes nowhere, wherever it stands. */
    @Test
    void aResumeThatNamesThePatientWaitsForTheTick(Browser browser) {
        var manager = handled(browser, "Navn i opfølgningen");
        notes(manager, "Lindebjerg faldt igen i nat.");
        manager.open(address + "/resume?slags=FOLLOW_UP").sees("»Lindebjerg« (navn) peger på en person.");
        manager.fill("Modtagerens mailadresse", "kollega@demo.example").press("Hent som PDF");
        manager.isTold("Vis følsomme oplysninger", "Resuméet er ikke sendt eller hentet.");
        manager.press("Send").isTold("Vis følsomme oplysninger", "»Lindebjerg« (navn) peger på en person.");
        manager.reads("Modtagerens mailadresse", "kollega@demo.example")
                .findsPageAccessible()
                .screenshot("resume-navn");
        manager.tick("Vis følsomme oplysninger")
                .fill("Hvorfor er følsomme oplysninger nødvendige?", "Lægen skal finde journalen")
                .press("Send")
                .sees("Resuméet er på vej til kollega@demo.example.");
    }

    /** What may be somebody is shown before it goes; who has read it presses once more. */
    @Test
    void aResumeThatMayNameSomebodyIsShownFirst(Browser browser) {
        var manager = handled(browser, "Kollega i opfølgningen");
        notes(manager, "Sygeplejersken Mette gav medicinen.");
        manager.open(address + "/resume?slags=ORIGINAL").seesNot("»Mette«");
        manager.tick("Sagsopfølgningsresumé").fill("Modtagerens mailadresse", "kollega@demo.example");
        manager.press("Send").sees("Resuméet er ikke sendt eller hentet endnu.");
        manager.sees("»Mette« (navn) ser ud til at pege på en person.").findsPageAccessible();
        manager.press("Send").sees("Resuméet er på vej til kollega@demo.example.");
    }

    private void notes(Staff manager, String text) {
        manager.open(address + "/opfolgning?ny=COMMUNICATION")
                .fill("Tekst", text)
                .press("OK")
                .sees("Sagsopfølgningen er tilføjet.");
    }

    /** On a telephone nothing sticks out. */
    @Test
    void thePagesFitATelephone(Browser browser) {
        handled(browser, "På telefon");
        var phone = browser.staffWithPhone(MANAGER);
        for (String page : new String[] {"", "/dokumenter", "/opfolgning?ny=ANALYSIS", "/resume?slags=FOLLOW_UP"}) {
            phone.open(address + page).fitsTheWidth();
            phone.screenshot("telefon-" + page.replaceAll("[^a-z]", ""));
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^\\s*" + name.replace(".", "\\.")));
    }

    private static String pathOf(Staff manager) {
        URI here = URI.create(manager.page().url());
        return here.getPath() + "?" + here.getQuery();
    }

    private static Locator heading(Staff manager, String kind) {
        return manager.page()
                .locator(".entry h3")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(kind));
    }

    private static void attach(Staff manager, FilePayload... files) {
        manager.page().locator("#files").setInputFiles(files);
        manager.press("Vedhæft");
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private Staff handled(Browser browser, String headline) {
        sent = Reports.byWhoCanBeAsked(headline);
        var manager = browser.staff(MANAGER);
        manager.opens("/indbakke", sent);
        manager.accepts(MANAGER);
        address = manager.opens("/mine-sager", sent);
        return manager;
    }
}
