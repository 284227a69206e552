package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The start page answers everybody's first question of the day, and leads to what it counts. */
@Journey
class StartIT {

    @Test
    @DisplayName("The operator sees what is stuck")
    void theOperatorSeesWhatIsStuck(Browser browser) {
        Visitor operator = browser.staff("operator.national").isAt("/");
        assertThat(questions(operator))
                .containsExactly(
                        "Uden postkasse", "Levering til Styrelsen", "Mail, der ikke kom ud", "Fejl i mapninger");
        operator.findsPageAccessible().fitsTheWidth().screenshot("forside-operatoer");
        // The demo world has cases without a mailbox on purpose, and goes on making some while the page is read.
        int said = Integer.parseInt(answer(operator, "UNROUTED").replaceAll("\\D.*", ""));
        operator.follow("Placer sagerne").isAt("/uden-postkasse");
        assertThat(operator.page().locator("main tbody tr").count()).isGreaterThanOrEqualTo(Math.min(said, 25));
        operator.open("/").follow("Se leveringerne").isAt("/drift/levering");
        operator.open("/").follow("Se mails og årsager").isAt("/drift/mail");
        operator.open("/").follow("Besvar dem").isAt("/drift/mappingfejl");
    }

    @Test
    @DisplayName("SEB administrators, plan administrators and the authority's reader see theirs and nobody else's")
    void everybodyElseSeesHers(Browser browser) {
        var administrator = browser.staff("seb.jammerbugt").isAt("/");
        assertThat(questions(administrator))
                .containsExactly("Anmodninger om adgang", "Halvårlig gennemgang", "Private leverandører");
        administrator.follow("Gennemgå rollerne").isAt("/seb/gennemgang");
        var planner = browser.staff("planadmin.jammerbugt").isAt("/");
        assertThat(questions(planner)).containsExactly("Planer");
        planner.follow("Se planerne").isAt("/planer");
        var reader = browser.staff("laeser.styrelsen").isAt("/");
        assertThat(questions(reader)).containsExactly("Modtaget de sidste 7 dage");
        reader.follow("Se dem i det nationale register").isAt("/national");
    }

    @Test
    @DisplayName("On a telephone the menu folds behind a button that the keyboard reaches")
    void theMenuFoldsOnATelephone(Browser browser) {
        var phone = browser.staffWithPhone("risikomanager.jammerbugt").isAt("/");
        Locator menu = phone.page().locator("#menu");
        Locator tabs = phone.page().locator("#tabs");
        assertThat(tabs.isVisible()).isFalse();
        menu.focus();
        phone.page().keyboard().press("Enter");
        assertThat(tabs.isVisible()).isTrue();
        assertThat(menu.getAttribute("aria-expanded")).isEqualTo("true");
        phone.sees("Som sagsbehandler arbejder du med dine sager").seesNot("Du har ikke selv sager");
        phone.findsPageAccessible().fitsTheWidth().screenshot("menu-375");
        phone.follow("Frister").isAt("/frister");
        assertThat(phone.page().locator("#tabs").isVisible()).isFalse();
    }

    private static List<String> questions(Visitor staff) {
        return staff.page().locator("section[aria-labelledby^=answer-] h2").allTextContents();
    }

    private static String answer(Visitor staff, String question) {
        return staff.page()
                .locator("section[aria-labelledby=answer-" + question + "] .figure")
                .textContent()
                .strip();
    }
}
