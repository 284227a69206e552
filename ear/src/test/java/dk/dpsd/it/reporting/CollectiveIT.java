package dk.dpsd.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import dk.dpsd.it.access.LoggedIn;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A collective report goes the way of every case, and its incidents are never counted as cases (R-REP-07, domain B.5). */
class CollectiveIT {

    private static final String PLACE = "Plejecenter Kaas";

    @BeforeAll
    static void ready() {
        Server.awaitReady();
    }

    @Test
    void aSheetLiesInTheInboxAsOneCaseOfFourteenIncidents() {
        Http visitor = Http.visitor();
        Http.Answer receipt = visitor.post(Sheets.falls(visitor, PLACE, "Vi har sat lys op på gangen."));
        assertThat(receipt.uri().getPath()).isEqualTo("/kvittering");
        String number = receipt.page().selectFirst("#receipt-number").text();
        String code = Sheets.receiptCode(receipt);

        Http receiver = LoggedIn.as("risikomanager.jammerbugt");
        var row = receiver.get("/indbakke?orden=nyeste").page().select("tbody tr").stream()
                .filter(line -> line.text().contains(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError(number + " is not in the inbox"));
        assertThat(row.text()).contains("SR, 14 hændelser", "SR – Fald");
        var page = receiver.get(row.selectFirst("a[href^=/sag/]").attr("href")).page();
        assertThat(page.select("#sr-form tbody tr").eachText())
                .containsExactly("Fald under gang 5 5", "Fald fra seng 9 9");
        assertThat(page.text()).contains("Samlerapport (SR)", "Vi har sat lys op på gangen.");

        var status = visitor.post(Form.of(visitor.get("/kvittering"), "#code")
                .with("#code", code.toLowerCase(Locale.ROOT).replace("-", " "))
                .pressing("#find"));
        assertThat(status.page().select("#status").text()).contains("Modtaget").doesNotContain("Fald", number);
        assertThat(status.header("cache-control")).contains("no-store");

        // A second sheet of the same place, area and month: the form asks, and says nothing of the first.
        Form second = Sheets.falls(visitor, PLACE, "Flere fald talt op.");
        Http.Answer asked = visitor.post(second);
        assertThat(asked.page().select("#summary").text()).contains("Der er allerede en samlerapport");
        assertThat(asked.body()).doesNotContain(number, "Vi har sat lys op");
        assertThat(asked.page().selectFirst("#learning").text()).isEqualTo("Flere fald talt op.");
        Http.Answer added = visitor.post(
                Form.of(asked, "#learning").with("input[name=addition]", "ja").pressing("#send"));
        assertThat(Sheets.receiptCode(added)).isNotEqualTo(code);
    }

    @Test
    void whatWasSeriousIsReportedByItself() {
        Http visitor = Http.visitor();
        Http.Answer refused = visitor.post(Sheets.falls(visitor, PLACE, "Lært.").with("input[name=serious]", "ja"));
        assertThat(refused.page().select("#serious-problem, #serious .problem").text())
                .contains("kan ikke samles");
        assertThat(refused.page().select("#serious-single a").attr("href")).isEqualTo("/rapporter?som=sundhedsperson");
        assertThat(refused.page().selectFirst("#count-FALD-SENG").val()).isEqualTo("9");
    }

    @Test
    void aCodeThatIsNoneIsToldAndWhoTriesManyWaits() {
        Http guesser = Http.visitor();
        Http.Answer answer = null;
        for (int i = 0; i < 12; i++) {
            answer = guesser.post(Form.of(guesser.get("/kvittering"), "#code")
                    .with("#code", "%032x".formatted(i))
                    .pressing("#find"));
            assertThat(answer.page().select("#status")).isEmpty();
        }
        assertThat(answer.page().select("#press").text()).contains("for mange koder", "Vent");
        assertThat(answer.page().selectFirst("#code").val()).isEqualTo("%032x".formatted(11));
    }
}
