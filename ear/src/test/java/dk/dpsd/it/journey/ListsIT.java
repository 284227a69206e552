package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.dpsd.it.access.LoggedIn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists of cases (R-UI-01, R-OPEN-02): sorted, narrowed, shown by chosen columns, taken out, and handled together. */
@Journey
class ListsIT {

    private static final String OWN = "/mine-sager";
    private static final String OPEN = "/aabne-sager";
    private static final String CLOSED = "/lukkede";
    private static final List<String> SEVEREST_FIRST = List.of(
            "Dødelig konsekvens",
            "Alvorlig konsekvens",
            "Alvorlig patientsikkerhedsrisiko",
            "Lettere konsekvens",
            "Ingen konsekvens");
    private static final String CSV = "/udtraek/sager.csv?liste=";
    private static final String HANDLER = "sagsbehandler.jammerbugt";

    @Test
    void aHandlerSortsNarrowsAndChoosesHerColumns(Browser browser) {
        var handler = browser.staff(HANDLER);
        handler.waitsFor(OWN, "Mest presserende først");
        assertThat(head(handler, "Frist")).hasAttribute("aria-sort", "ascending");
        assertThat(isSeenWhole(handler)).as("no list is wider than its box").isTrue();
        handler.open(CLOSED).sees("Nyeste først");
        for (int again = 0; again < 60 && column(handler, "Modtaget").size() < 10; again++) {
            handler.page().waitForTimeout(1000);
            handler.open(CLOSED);
        }
        assertThat(isSeenWhole(handler)).as("no list is wider than its box").isTrue();
        assertThat(head(handler, "Sendt").getByRole(AriaRole.LINK)).hasCount(0);
        assertThat(column(handler, "Modtaget")).hasSizeGreaterThan(9).isSortedAccordingTo(byDay().reversed());
        assertThat(head(handler, "Modtaget")).hasAttribute("aria-sort", "descending");
        head(handler, "Modtaget").getByRole(AriaRole.LINK).focus();
        handler.page().keyboard().press("Enter");
        handler.isAt(CLOSED + "?orden=aeldste");
        assertThat(head(handler, "Modtaget")).hasAttribute("aria-sort", "ascending");
        assertThat(column(handler, "Modtaget")).isSortedAccordingTo(byDay());

        head(handler, "Alvorlighed").getByRole(AriaRole.LINK).click();
        handler.sees("Alvorligste først");
        List<String> shown = column(handler, "Alvorlighed");
        assertThat(shown).isSortedAccordingTo(Comparator.comparingInt(SEVEREST_FIRST::indexOf));
        assertThat(SEVEREST_FIRST).containsAll(shown);

        handler.follow("Afgræns og sortér listen");
        handler.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Alvorlighed"))
                .selectOption(shown.get(0));
        handler.press("Vis").isAt(CLOSED).findsPageAccessible().screenshot("liste-afgraenset");
        assertThat(handler.page().url()).contains("alvorlighed=", "orden=alvorligste");
        assertThat(column(handler, "Alvorlighed")).isNotEmpty().containsOnly(shown.get(0));

        handler.open(OWN).seesNot("Alder");
        handler.page().locator("#list-columns > summary").click();
        handler.tick("Kolonner i denne liste", "Alder");
        handler.press("Gem kolonner").sees("Dine kolonner er gemt.").findsPageAccessible();
        handler.waitsFor(OWN, "Mest presserende først");
        assertThat(column(handler, "Alder").get(0)).contains("dag");
        assertThat(head(browser.staff(HANDLER, OWN), "Alder")).isVisible();
    }

    /** A number stands beside each list, and what is late is said in words. */
    @Test
    void theTabsSayHowManyThereAre(Browser browser) {
        var manager = browser.staff("risikomanager.jammerbugt", OPEN);
        var tab = manager.page().locator("nav.tabs li").filter(new Locator.FilterOptions().setHasText("Åbne sager"));
        String all = tab.locator(".tab-tally").innerText();
        assertThat(all).containsPattern("^\\d").containsPattern("[1-9]\\d* over fristen");
        var left = manager.page().locator("section[aria-labelledby=left-title] tbody tr");
        // The demo world goes on accepting and ending cases while the page is read: the numbers meet when it rests.
        for (int again = 0; again < 20 && others(manager) + left.count() != first(tab); again++) {
            manager.page().waitForTimeout(1000);
            manager.open(OPEN);
        }
        assertThat(others(manager) + left.count()).isEqualTo(first(tab));
        int lateLeft = left.filter(new Locator.FilterOptions().setHasText("over fristen"))
                .count();
        manager.open(OPEN + "?haster=over");
        for (int again = 0;
                again < 20 && !tab.locator(".tab-tally").innerText().contains(late(manager, lateLeft));
                again++) {
            manager.page().waitForTimeout(1000);
            manager.open(OPEN + "?haster=over");
        }
        assertThat(tab.locator(".tab-tally").innerText()).contains(late(manager, lateLeft));
    }

    private static String late(Visitor manager, int left) {
        return (others(manager) + left) + " over fristen";
    }

    private static int first(Locator tab) {
        return Integer.parseInt(tab.locator(".tab-tally").innerText().split("\\s")[0]);
    }

    /** What stands over the list of the others; those of people who left have a list of their own. */
    private static int others(Visitor manager) {
        String caption =
                manager.page().locator("#open-lists section:last-child caption").innerText();
        return Integer.parseInt(caption.replaceAll("^Antal: (\\d+)\\..*", "$1"));
    }

    /** What leaves is what the list holds and the matrix lets out; somebody's headline is no formula on a desk. */
    @Test
    void aListIsTakenOutByWhoMayExtract(Browser browser) {
        String bad = "=HYPERLINK(\"http://ondt.example\")";
        var sent = Reports.notFound("Jammerbugt Kommune", "Saltum Plejecenter", bad);
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens("/indbakke", sent);
        manager.accepts(HANDLER);
        var handler = LoggedIn.as(HANDLER);
        String own = text(handler.download(CSV + "OWN&orden=nyeste").content());
        assertThat(own).startsWith("\uFEFFSagsnummer;Tilstand;Overskrift;").contains(sent.number());
        assertThat(own)
                .as("what somebody typed in an open case stays in it")
                .doesNotContain("HYPERLINK", "Saltum Plejecenter");
        String closed = text(handler.download(CSV + "CLOSED").content());
        assertThat(closed.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(";Lukket;"));
        assertThat(handler.download("/udtraek/sager.xlsx?liste=CLOSED").content())
                .as("a zip")
                .startsWith('P', 'K', 3, 4);
        assertThat(handler.download(CSV + "INBOX").status()).isEqualTo(404);
        for (String login : List.of("privat.solgaarden", "aabnesager.jammerbugt", "initialmodtager.jammerbugt")) {
            var other = LoggedIn.as(login);
            for (String list : List.of("OWN", "OPEN", "CLOSED", "INBOX", "DROPPED")) {
                assertThat(other.download(CSV + list).status())
                        .as(login + " " + list)
                        .isEqualTo(404);
            }
        }
        browser.staff("privat.solgaarden", OWN).sees("Mine sager").seesNot("Hent som CSV");
    }

    /** R-OPEN-02: first what will happen, then a result for each; once a day, and logged. */
    @Test
    void handlersAreRemindedOnceADay(Browser browser) {
        var sent = Reports.notFound("Jammerbugt Kommune", "Saltum Plejecenter", "Skal mindes");
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opens("/indbakke", sent);
        manager.accepts(HANDLER);
        var overview = browser.staff("aabnesager.jammerbugt");
        overview.seesNot("Tilføj et emneord");
        ticks(overview, sent);
        overview.tick("Hvad skal der ske?", "Mind sagsbehandleren om sagen");
        overview.press("Vis, hvad der vil ske")
                .sees("1 påmindelse kan sendes")
                .findsPageAccessible()
                .screenshot("aabne-sager-mind");
        overview.press("Send påmindelsen").sees(sent.number() + ": sagsbehandleren er mindet om sagen");
        ticks(overview, sent);
        overview.tick("Hvad skal der ske?", "Mind sagsbehandleren om sagen");
        overview.press("Vis, hvad der vil ske").sees("sagsbehandleren er allerede mindet om sagen i dag");

        var handler = browser.staff(HANDLER, "/demo/mail");
        handler.sees("Påmindelse om sag " + sent.number());
        String address = handler.opens(OWN, sent);
        assertThat(handler.log(address))
                .anySatisfy(line -> assertThat(line).contains("Sagsejer mindet om sagen", "aabnesager.jammerbugt"));
    }

    /** More cases than go at once: the page goes on by itself, and only where keywords may be set. */
    @Test
    void manyCasesGetAKeyword(Browser browser) {
        var manager = browser.staff("risikomanager.jammerbugt", OPEN + "?orden=stille");
        var boxes = manager.page().locator("#open-lists tbody input[type=checkbox]");
        // The demo world makes its cases one after the other.
        for (int again = 0; again < 60 && boxes.count() < 12; again++) {
            manager.page().waitForTimeout(1000);
            manager.open(OPEN + "?orden=stille");
        }
        boxes.all().stream().limit(12).forEach(Locator::check);
        manager.tick("Hvad skal der ske?", "Tilføj et emneord");
        manager.fill("Emneord, der skal tilføjes", "Jensen Hansen 010203-1234").press("Vis, hvad der vil ske");
        manager.sees("ligner en oplysning om en person");
        manager.fill("Emneord, der skal tilføjes", "prøveord").press("Vis, hvad der vil ske");
        manager.sees("kan tilføjes på");
        manager.press("Tilføj emneordet").sees("er tilføjet");
        assertThat(manager.page().locator("#open-results li")).hasCount(12);
        assertThat(manager.page().locator("#open-results li").allInnerTexts())
                .anyMatch(line -> line.endsWith("emneordet er tilføjet"));
    }

    @Test
    void aPhoneShowsCards(Browser browser) {
        var phone = browser.staffWithPhone(HANDLER);
        phone.open(OWN + "?filter=ja")
                .sees("Rækkefølge")
                .fitsTheWidth()
                .findsPageAccessible()
                .screenshot("liste-telefon");
    }

    private static void ticks(Staff overview, Sent sent) {
        overview.open(Staff.newestFirst(OPEN));
        overview.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(sent.number()))
                .getByRole(AriaRole.CHECKBOX)
                .check();
    }

    private static boolean isSeenWhole(Visitor somebody) {
        return (Boolean) somebody.page()
                .evaluate("() => Array.from(document.querySelectorAll('.table-box'))"
                        + ".every(box => box.scrollWidth <= box.clientWidth)");
    }

    private static Locator head(Visitor somebody, String column) {
        return somebody.page().getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(column));
    }

    private static List<String> column(Visitor somebody, String column) {
        return somebody.page()
                .locator("table.cases td[data-label='" + column + "']")
                .allInnerTexts();
    }

    /** Days as tables write them, 30.11.2026. */
    private static Comparator<String> byDay() {
        return Comparator.comparing(day -> {
            List<String> parts = new ArrayList<>(List.of(day.strip().split("\\.")));
            Collections.reverse(parts);
            return String.join("", parts);
        });
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
