package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** R-ACT-12, R-SU-01, R-SU-02: the authority reads and counts; the operator tells everybody, and answers a region. */
@Journey
class NationalIT {

    private static final String TABLE = "?raekke=SEVERITY&kolonne=YEAR&maal=CASES";

    @Test
    void theReaderNarrowsDownCountsAndTakesAway(Browser browser) throws IOException {
        var reader = browser.staff("laeser.styrelsen");
        reader.waitsFor("/national", "Nyeste først");
        reader.choose("Samlet alvorlighed", "Lettere konsekvens").press("Vis").isAt("/national");
        reader.sees("Sager fundet:");
        Assertions.assertThat(reader.page().url()).contains("alvor=MILD_CONSEQUENCE");
        for (var cell : reader.page().locator("td .severity").all()) {
            assertThat(cell).hasText("Lettere konsekvens");
        }
        reader.fill("Ord i teksterne", "zebra%findesikke").press("Vis").sees("Sager fundet: 0.");
        Assertions.assertThat(reader.page().url()).doesNotContain("zebra");
        reader.findsPageAccessible();
        reader.open("/national").screenshot("national-register");
        Assertions.assertThat((Boolean) reader.page()
                        .evaluate("() => Array.from(document.querySelectorAll('.table-box'))"
                                + ".every(box => box.scrollWidth <= box.clientWidth)"))
                .as("the list is no wider than its box")
                .isTrue();
        // What goes on behind the first page of a search is asked for by a button: words stand in no address.
        reader.fill("Ord i teksterne", "e").press("Vis");
        reader.page().waitForURL("**fund=**");
        reader.sees("Sager fundet:");
        String first = reader.page().locator("tbody tr a").first().innerText();
        Assertions.assertThat(reader.page().url()).contains("fund=").doesNotContain("words=");
        String address = reader.page().url();
        reader.page().locator("tbody tr a").first().click();
        reader.page().waitForURL(url -> !url.contains("fund="));
        reader.page().goBack();
        reader.sees("Sager fundet:").reads("Ord i teksterne", "e");
        Assertions.assertThat(reader.page().url()).isEqualTo(address);
        reader.follow("Næste side").sees("Sager fundet:");
        assertThat(reader.page().locator("tbody tr a").first()).not().hasText(first);
        reader.reads("Ord i teksterne", "e");

        reader.open("/national/statistik" + TABLE)
                .sees("(skala 2)")
                .findsPageAccessible()
                .fitsTheWidth();
        reader.screenshot("national-statistik");
        String csv = Files.readString(taken(reader.page(), "Hent som CSV").path());
        Assertions.assertThat(csv).contains("I alt").contains("Tal under 5");
        Assertions.assertThat(csv.lines().flatMap(line -> java.util.Arrays.stream(line.split(";"))))
                .doesNotContain("1", "2", "3", "4");
        Assertions.assertThat(Files.readAllBytes(
                        taken(reader.page(), "Hent som Excel").path()))
                .startsWith('P', 'K');
        var phone = browser.staffWithPhone("laeser.styrelsen");
        phone.open("/national/statistik" + TABLE)
                .sees("(skala 2)")
                .fitsTheWidth()
                .screenshot("national-statistik-375");
        phone.open("/national").fitsTheWidth().screenshot("national-register-375");
        browser.staff("risikomanager.jammerbugt").openRefused("/national/udtraek.csv" + TABLE, 404);
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Download taken(Page page, String link) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .click());
    }

    @Test
    void theOperatorTellsEverybodyForAWhile(Browser browser) {
        String text = "DPSD er nede søndag kl. 22 <b>til</b> 24";
        var operator = browser.staff("operator.national");
        operator.open("/drift/meddelelser").press("Sæt op").isTold("Tekst på dansk", "Skriv en tekst.");
        operator.isTold("Vises til", "Vælg, hvornår meddelelsen skal tages ned");
        operator.fill("Tekst på dansk", "Karen Holm 070761-4285 har meldt fejl").press("Sæt op");
        operator.isTold("Tekst på dansk", "»070761-4285« (CPR-nummer)").findsPageAccessible();
        operator.fill("Tekst på dansk", text)
                .fill("Tekst på engelsk", "DPSD is down on Sunday")
                .fill("Vises til", tomorrow())
                .choose("Slags", "Advarsel")
                .tick("Vis også på de offentlige sider")
                .press("Sæt op")
                .sees("Meddelelsen er sat op.");
        operator.findsPageAccessible().screenshot("meddelelser");
        var visitor = browser.visitor();
        visitor.open("/").sees(text).findsPageAccessible();
        visitor.open("/?sprog=en").sees("DPSD is down on Sunday");
        visitor.open("/?sprog=da");
        var phone = browser.staffWithPhone("sagsbehandler.jammerbugt");
        phone.open("/mine-sager").sees(text).fitsTheWidth().screenshot("meddelelse-375");
        operator.open("/drift/meddelelser")
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tag ned: " + text))
                .click();
        operator.sees("Tag meddelelsen ned?").press("Tag ned").sees("Meddelelsen er taget ned.");
        visitor.open("/").sees("Rapportér").seesNot("DPSD er nede");
    }

    /** C.3: which units a file would bring, close and move is seen before it counts. */
    @Test
    void theOperatorSeesWhichUnitsAFileTouches(Browser browser) {
        var operator = browser.staff("operator.national");
        operator.open("/sor");
        String file = "Enhedsnavn;Enhedstype;SOR-kode;Parent-SOR-kode\n"
                + "Region Nord;Region;90000011000016004;\n"
                + "Nyt Hospital;Hospital;90000021000016008;90000011000016004\n";
        operator.page()
                .locator("#file")
                .setInputFiles(new FilePayload("sor.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        operator.tick("Sammenlign kun").press("Indlæs").sees("Registret er uændret.");
        operator.sees("Enheder, der lukkes (").sees("Hjemmesygeplejen Jammerbugt");
        operator.sees("Enheder, der får et andet navn eller en anden type (").sees("Region Nord (Region)");
        operator.findsPageAccessible().fitsTheWidth().screenshot("sor-sammenlignet");
        String address = URI.create(operator.page().url()).getPath() + "?"
                + URI.create(operator.page().url()).getQuery();
        browser.staffWithPhone("operator.national")
                .open(address)
                .sees("Enheder, der lukkes (")
                .fitsTheWidth()
                .screenshot("sor-sammenlignet-375");
    }

    /** As the field wants it; tomorrow is after now in every zone. */
    private static String tomorrow() {
        return LocalDateTime.now(ZoneId.of("Europe/Copenhagen"))
                .plusDays(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    @Test
    void aRegionReportsAMappingErrorAndIsAnswered(Browser browser) {
        var region = browser.staff("risikomanager.nordjylland");
        Assertions.assertThat(region.tabs()).contains("Fejl i mapninger");
        region.open("/mappingfejl").press("Meld fejlen").isTold("Hvad er forkert?", "Skriv en tekst.");
        String named = "Patient Karen Holm 070761-4285 fik forkert kode";
        region.fill("Hvad er forkert?", named)
                .page()
                .locator("#text-hint")
                .filter(hasText("070761-4285"))
                .waitFor();
        region.press("Meld fejlen").isTold("Hvad er forkert?", "»070761-4285« (CPR-nummer)");
        region.reads("Hvad er forkert?", named);
        String wrong = "Mapningen peger på en nedlagt afdeling.";
        region.fill("Hvad er forkert?", wrong)
                .fill("SOR-kode for enheden", "123")
                .press("Meld fejlen")
                .isTold("SOR-kode for enheden", "Der er ingen enhed med denne SOR-kode.")
                .reads("Hvad er forkert?", wrong);
        region.fill("SOR-kode for enheden", "").press("Meld fejlen").sees("Fejlen er meldt som M-");
        region.findsPageAccessible();
        String label = region.page().locator("article h3").first().innerText().split(" ")[0];

        var municipal = browser.staff("risikomanager.jammerbugt");
        Assertions.assertThat(municipal.tabs()).doesNotContain("Fejl i mapninger");
        municipal.openRefused("/mappingfejl", 404);

        var operator = browser.staff("operator.national");
        operator.open("/drift/mappingfejl").follow(label).sees(wrong);
        operator.fill("Svar", "Rettet i nat.").press("Send svaret").sees(label + " er besvaret.");
        operator.open("/drift/mappingfejl?vis=besvarede")
                .sees(label)
                .findsPageAccessible()
                .screenshot("mappingfejl");
        region.open("/mappingfejl").sees("Rettet i nat.").fitsTheWidth();
        operator.open("/klassifikation").press("Læs filen").isTold("Fil", "Vælg en fil.");
        operator.screenshot("klassifikation").open("/drift/levering").screenshot("levering-kanal");
    }
}
