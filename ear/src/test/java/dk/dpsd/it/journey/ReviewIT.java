package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The half-yearly review of an organisation's own users (R-SEB-04, R-SEB-05). */
@Journey
class ReviewIT {

    private static final String REVIEW = "/seb/gennemgang";

    @Test
    void anAdministratorConfirmsARoleAndItIsNoMoreOverdue(Browser browser) {
        var administrator = browser.staff("seb.jammerbugt", REVIEW);
        administrator.sees("vogter.kaas@demo.example").seesNot("nordjylland").findsPageAccessible();
        administrator.fitsTheWidth().screenshot("gennemgang");
        var own = card(administrator, "SEB-administrator, Jammerbugt");
        assertThat(own.getByText("Fjern")).hasCount(0);
        assertThat(own.getByText("logget ind senest")).isVisible();

        assertThat(card(administrator, "Vogter, Plejecenter Kaas").getByText("Overskredet"))
                .isVisible();
        card(administrator, "Vogter, Plejecenter Kaas").getByText("Bekræft").click();
        administrator.sees("Rollen er bekræftet.");
        assertThat(card(administrator, "Vogter, Plejecenter Kaas").getByText("Overskredet"))
                .hasCount(0);
        administrator.open(REVIEW + "?vis=overskredne").seesNot("Vogter, Plejecenter Kaas");
        administrator.sees("Vogter, Jammerbugt");
    }

    @Test
    void theListCanBeTakenOutAsAFile(Browser browser) {
        var administrator = browser.staff("seb.jammerbugt", REVIEW);
        var csv = download(administrator, "/brugere.csv");
        assertThat(csv.headers().get("content-disposition")).contains("dpsd-brugere.csv");
        assertThat(csv.text())
                .startsWith("\uFEFFBrugernavn;Navn;E-mail;")
                .contains("vogter.kaas;Vogter, Plejecenter Kaas;")
                .contains("dpsVogter;Plejecenter Kaas;Denne enhed og underenheder")
                .doesNotContain("nordjylland");
        var excel = download(administrator, "/brugere.xlsx");
        assertThat(excel.headers().get("content-type")).contains("spreadsheetml");
        assertThat(new String(excel.body(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void nobodyElseComesHere(Browser browser) {
        var manager = browser.staff("risikomanager.jammerbugt");
        manager.opensNothing(REVIEW);
        assertThat(manager.page()
                        .context()
                        .request()
                        .get(REVIEW + "/brugere.csv")
                        .status())
                .isEqualTo(404);
    }

    private static APIResponse download(Staff administrator, String file) {
        var answer = administrator.page().context().request().get(REVIEW + file);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static Locator card(Staff administrator, String name) {
        return administrator.page().locator("section.reviewed").filter(new Locator.FilterOptions().setHasText(name));
    }
}
