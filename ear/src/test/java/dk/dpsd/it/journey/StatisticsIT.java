package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A risk manager counts, shares and takes out; nobody of another municipality finds any of it (domain B.6, R-REPT-01). */
@Journey
class StatisticsIT {

    private static final String MANAGER = "risikomanager.jammerbugt";

    private static String file(Visitor somebody, Locator link) {
        Download download = somebody.page().waitForDownload(link::click);
        try {
            return Files.readString(download.path(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator link(Visitor somebody, String name) {
        return somebody.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aManagerCountsSharesAndTakesOutAndAnotherMunicipalityFindsNothing(Browser browser) {
        browser.staff(MANAGER);
        var manager = browser.staff(MANAGER);
        manager.sees("Modtaget de sidste 7 dage").sees("Det, der gentager sig");
        manager.sees("Siden du sidst var her (");
        manager.findsPageAccessible().screenshot("start");

        manager.follow("Statistik").isAt("/statistik").sees("Du har ingen favoritter");
        manager.findsPageAccessible();
        manager.follow("Ny rapport").fill("Titel", "Alvorlighed i Jammerbugt").choose("Opdel efter", "Alvorlighed");
        manager.choose("Sager modtaget", "Altid").findsPageAccessible().screenshot("rapport-ny");
        manager.tick("Del med min enhed: andre kan trække rapporten over de sager, de selv har adgang til.");
        manager.press("Gem og vis").sees("Rapporten er gemt.").sees("Alvorlighed i Jammerbugt");
        String address = URI.create(manager.page().url()).getPath();
        assertThat(manager.page().locator("canvas")).isVisible();
        assertThat(manager.page().locator("table.figures tfoot")).containsText("I alt");
        manager.findsPageAccessible().screenshot("rapport-soejler");
        manager.press("Marker som favorit");
        assertThat(manager.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fjern som favorit")))
                .isVisible();

        assertThat(file(manager, link(manager, "CSV")))
                .contains("Alvorlighed;Sager")
                .contains("I alt;");
        assertThat(file(manager, link(manager, "Diagram (SVG)")))
                .startsWith("<svg")
                .contains("</svg>");
        assertThat(file(manager, link(manager, "Diagram (PNG)"))).contains("PNG");
        assertThat(file(manager, link(manager, "PDF"))).startsWith("%PDF");
        assertThat(file(manager, link(manager, "Excel (XLSX), til deling"))).startsWith("PK");

        Download excel = manager.page()
                .waitForDownload(() -> link(manager, "Excel (XLSX)").click());
        assertThat(excel.suggestedFilename()).isEqualTo("alvorlighed-i-jammerbugt.xlsx");

        // A cross table needs a second division; nothing that was typed is lost.
        manager.open("/statistik/ny");
        manager.fill("Titel", "Hovedgrupper på steder").choose("Type", "Krydstabulering");
        manager.choose("Opdel efter", "Hovedgruppe").press("Gem og vis");
        manager.sees("En krydstabulering har to opdelinger.").reads("Titel", "Hovedgrupper på steder");
        manager.choose("Opdel også efter", "Sted, niveau 2").press("Gem og vis").sees("Rapporten er gemt.");
        manager.findsPageAccessible().screenshot("rapport-kryds");

        manager.open("/statistik?hylde=FAVOURITES").sees("Alvorlighed i Jammerbugt");
        manager.open("/statistik?hylde=HISTORY").sees("Hovedgrupper på steder");
        manager.open("/statistik").sees("Hovedgrupper på steder");

        extract(manager);
        String extract = manager.page()
                .locator("a[href^='/statistik/udtraek/hent/']")
                .first()
                .getAttribute("href");

        var colleague = browser.staff("sagsbehandler.hjemmesygeplejen", "/statistik?hylde=UNIT");
        colleague
                .sees("Alvorlighed i Jammerbugt")
                .follow("Alvorlighed i Jammerbugt")
                .isAt(address);
        colleague.seesNot("Ret rapport");
        colleague.opensNothing(address + "/ret");
        colleague.opensNothing(extract);

        var stranger = browser.staff("risikomanager.aarhus", "/statistik?hylde=UNIT");
        stranger.seesNot("Alvorlighed i Jammerbugt");
        stranger.opensNothing(address);
        stranger.opensNothing("/statistik/hent" + address.substring("/statistik".length()) + ".csv");
        stranger.opensNothing(extract);
    }

    /** A report made of a search counts what was found, and says of what it is, on the page and in its files. */
    @Test
    void aReportOfASearchCountsWhatTheSearchFound(Browser browser) {
        var manager = browser.staff(MANAGER);
        manager.open("/soeg?tilstand=IN_PROGRESS&art=SINGLE");
        String found = manager.page().locator("main table caption").first().innerText();
        manager.follow("Lav en rapport af søgningen").isAt("/statistik/ny");
        manager.fill("Titel", "Under behandling nu").choose("Opdel efter", "Alvorlighed");
        manager.press("Gem og vis").sees("Rapporten er gemt.").sees("Tilstand: Under behandling");
        manager.sees("Modtaget: Alle dage").sees("Art: Enkelt hændelse");
        String total = manager.page().locator("table.figures tfoot td").last().innerText();
        assertThat(total).isEqualTo(found.replaceAll("\\D", "")).isNotEqualTo("0");
        manager.findsPageAccessible().fitsTheWidth().screenshot("rapport-af-soegning");
        assertThat(file(manager, link(manager, "CSV")))
                .contains("Rapport: Under behandling nu;", "Tilstand: Under behandling;");
        manager.open("/statistik/ny?fra=2026-01-01&til=2026-06-30").reads("Sager modtaget", "DAYS");
        manager.open("/statistik/ny?soegning=ja").reads("Sager modtaget", "ALWAYS");
        manager.open("/statistik/ny").reads("Sager modtaget", "LAST_12_MONTHS");
    }

    private static void extract(Staff manager) {
        manager.open("/statistik/udtraek").findsPageAccessible();
        manager.choose("Sager modtaget", "Altid").press("Bestil udtræk").sees("Vælg et formål.");
        manager.choose("Formål", "Lokal læring og forebyggelse")
                .press("Bestil udtræk")
                .sees("Udtrækket er bestilt.");
        manager.waitsFor("/statistik/udtraek", "Klar");
        manager.findsPageAccessible().screenshot("udtraek");
        String text = file(manager, link(manager, "Hent CSV"));
        assertThat(text).contains("Sagsnummer;Modtaget").contains("Jammerbugt");
    }
}
