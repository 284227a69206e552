package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.dpsd.it.Http;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Supplerende oplysninger: a question goes to the reporter and her answer comes into the case (R-ASK-01..10, X-17). */
@Journey
class QuestionIT {

    private static final String MANAGER = "risikomanager.jammerbugt";
    private static final String GONE = "Siden kan ikke vises";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<]+(/svar/[A-Za-z0-9_-]{22})");

    private Sent sent;
    private String address;

    @Test
    void aQuestionIsAskedAnsweredOnceAndDeadAfterClosing(Browser browser) {
        var manager = handled(browser, "Spurgt efter");
        String question = "Stod sengehesten nede, da I gik? <b>" + sent.number().substring(0, 4) + "</b>";
        ask(manager, question);
        manager.open(address).sees("Spørgsmål til rapportør").sees(question);
        String link = linkIn(manager);

        answered(browser, link, question);
        manager.open("/demo/mail").sees("Svar fra rapportøren på sag " + sent.number());
        manager.open(address).sees("Svar fra rapportør").sees("Ja, hele natten. <script>");
        assertThat(manager.page().getByText("Ja, hele natten.").count()).isEqualTo(1);
        manager.findsPageAccessible().screenshot("sag-opfoelgning");
        secondUse(browser, link);

        ask(manager, "Hvem var på vagt?");
        String second = linkIn(manager);
        var late = browser.visitor();
        late.open(second).sees("Hvem var på vagt?").fill("Dit svar", "Det ved jeg ikke.");
        close(manager);
        late.press("Send svaret").sees(GONE).sees("Det ved jeg ikke.");
        late.open(second).sees(GONE).seesNot("Hvem var på vagt?");
        manager.open(address).sees("Stod sengehesten").sees("Ja, hele natten");
        assertThat(manager.page().locator(".entry .help").first().innerText()).contains("*****");
    }

    /** The mail may have been lost: who kept the receipt is asked on its page, and answers as anonymously as with the link. */
    @Test
    void whoeverKeptTheReceiptAnswersThere(Browser browser) {
        var manager = handled(browser, "Svaret ved kvitteringen");
        ask(manager, "Stod døren åben?");
        var phone = browser.visitorWithPhone();
        status(phone).sees("Stod døren åben?").seesNot(sent.number()).seesNot("Svaret ved kvitteringen");
        phone.findsPageAccessible().fitsTheWidth().screenshot("kvittering-spoergsmaal-telefon");
        phone.press("Send svaret").isTold("Dit svar", "Skriv dit svar, før du sender det.");

        var employee = browser.staff("sagsbehandler.kardiologi");
        status(employee).fill("Dit svar", "Ja, på klem.").press("Send svaret").sees("Dit svar er modtaget");
        phone.fill("Dit svar", "Nej, den var lukket.").press("Send svaret");
        phone.sees("Der kan ikke svares på spørgsmålet mere").sees("Nej, den var lukket.");
        manager.open(address).sees("Ja, på klem.").seesNot("Nej, den var lukket.");
        assertThat(manager.log(address)).noneMatch(line -> line.contains("kardiologi"));
    }

    private Visitor status(Visitor reporter) {
        return reporter.open("/kvittering")
                .fill("Kode", sent.code())
                .press("Vis, hvor langt den er")
                .sees("Under behandling");
    }

    @Test
    void theWarningComesBeforeTheMailAndAReporterWithoutAddressCannotBeAsked(Browser browser) {
        var manager = handled(browser, "Advaret");
        manager.open(address + "/opfolgning?ny=QUESTION").press("Se mailen");
        manager.isTold("Spørgsmål til rapportør", "Skriv spørgsmålet.");
        manager.fill("Spørgsmål til rapportør", "Var Lindebjerg oppe?").press("Se mailen");
        manager.isTold("Spørgsmål til rapportør", "»Lindebjerg« (navn) peger på en person. Sådan kan spørgsmålet ikke");
        manager.reads("Spørgsmål til rapportør", "Var Lindebjerg oppe?").findsPageAccessible();

        // What only may be somebody is for her to say.
        String question = "Så sygeplejersken Mette det?";
        manager.fill("Spørgsmål til rapportør", question).press("Se mailen");
        manager.sees("»Mette« (navn) ser ud til at pege på en person").sees("Svar her: [link til svarsiden]");
        manager.findsPageAccessible().screenshot("spoergsmaal");
        manager.press("Ret teksten").reads("Spørgsmål til rapportør", question);
        manager.press("Se mailen").press("Send alligevel").sees("Spørgsmålet er sendt til rapportøren.");

        var anonymous = Reports.notFound("Jammerbugt Kommune", "Saltum Plejecenter", "Uden adresse");
        manager.opens("/indbakke", anonymous);
        manager.accepts(MANAGER);
        String other = manager.opens("/mine-sager", anonymous);
        manager.sees("Rapportøren har ikke oplyst en mailadresse.");
        manager.open(other + "/opfolgning?ny=QUESTION").sees("kan ikke spørges");
        browser.staff("sagsbehandler.kardiologi").opensNothing(other + "/opfolgning");
    }

    /** A stranger, a telephone, no scripts, the keyboard alone: nothing but the question and one box. */
    private void answered(Browser browser, String link, String question) {
        var visitor = Http.visitor();
        var page = visitor.get(link);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(visitor.cookies()).isEmpty();
        assertThat(page.body()).doesNotContain(sent.number(), "Spurgt efter", Reports.PATIENT, "Saltum");

        var plain = browser.visitorWithoutScripts();
        plain.open(link).press("Send svaret");
        plain.isTold("Dit svar", "Skriv dit svar, før du sender det.");
        plain.fill("Dit svar", "x".repeat(20_001)).press("Send svaret");
        plain.isTold("Dit svar", "Svaret er for langt").reads("Dit svar", "x".repeat(20_001));

        var phone = browser.visitorWithPhone();
        phone.open(link).sees(question).findsPageAccessible().fitsTheWidth().screenshot("svar-telefon");
        phone.fill("Dit svar", "Det var fru Jensen.").sees("»Jensen« (navn) kan pege på en bestemt person");
        phone.findsPageAccessible().fitsTheWidth();
        phone.fill("Dit svar", "").seesNot("kan pege på en bestemt person");
        phone.field("Dit svar").focus();
        phone.page().keyboard().type("Ja, hele natten. <script>alert(1)</script>");
        phone.page().keyboard().press("Tab");
        phone.page().keyboard().press("Enter");
        phone.sees("Tak for dit svar").findsPageAccessible();
        // Loaded again, the browser posts once more: it is the same answer.
        phone.page().reload();
        phone.sees("Tak for dit svar");
    }

    private static void secondUse(Browser browser, String link) {
        var again = browser.visitor();
        again.open(link).sees(GONE).findsPageAccessible();
        String used = again.page().locator("main").innerText();
        again.open("/svar/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(again.page().locator("main").innerText())
                .as("a link nobody made")
                .isEqualTo(used);
    }

    private static void ask(Staff manager, String question) {
        manager.follow("Supplerende oplysninger");
        manager.fill("Spørgsmål til rapportør", question).press("Se mailen").sees("Mailen til rapportøren");
        manager.press("OK").sees("Spørgsmålet er sendt til rapportøren.");
    }

    /** The link of the newest mail to the reporter. */
    private String linkIn(Staff manager) {
        manager.open("/demo/mail");
        var found = LINK.matcher(manager.page().content());
        assertThat(found.find()).isTrue();
        assertThat(manager.page().content()).as("mails").doesNotContain(Reports.PATIENT);
        String link = found.group(1);
        manager.open(address);
        return link;
    }

    private Staff handled(Browser browser, String headline) {
        sent = Reports.byWhoCanBeAsked(headline);
        var manager = browser.staff(MANAGER);
        manager.opens("/indbakke", sent);
        manager.accepts(MANAGER);
        address = manager.opens("/mine-sager", sent);
        return manager;
    }

    private void close(Staff manager) {
        manager.open(address)
                .tick("Bekræft alvorlighed")
                .choose("Hovedgruppe", "Medicinering")
                .choose("Problem", "Forkert dosis, styrke eller hyppighed")
                .choose("Proces", "Administration")
                .fill("Læring og tiltag", "Sengehesten slås op.")
                .press("Gem")
                .sees("er gemt");
        ReviewPage.of(manager, address).masksAll();
        manager.open(address).press("Sagen er anonymiseret").sees("Erklæret anonymiseret");
        manager.press("Luk sagen og send til Styrelsen").sees("slettes for altid");
        manager.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Slet oplysningerne og send sagen"))
                .click();
        manager.sees("er afsluttet");
    }
}
