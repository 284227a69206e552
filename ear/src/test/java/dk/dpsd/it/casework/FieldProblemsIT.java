package dk.dpsd.it.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import dk.dpsd.it.access.LoggedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands beside a field when the page leaves it to Faces: a sentence in her language, without names of the program. */
class FieldProblemsIT {

    private static final String MANAGER = "risikomanager.jammerbugt";
    private static final String TOO_LONG = "x".repeat(20_001);

    @BeforeAll
    static void ready() {
        Server.awaitReady();
    }

    @Test
    @DisplayName("A text that is too long is told in a sentence, in both languages, and stays where it was typed")
    void whatIsTooLongIsToldInASentence() {
        var danish = saved(LoggedIn.as(MANAGER));
        assertThat(danish.page().select(".problem").eachText())
                .contains("Teksten er for lang: der er plads til 20000 tegn.");
        assertThat(danish.page().selectFirst("#causes").val()).isEqualTo(TOO_LONG);
        assertThat(saved(LoggedIn.as(MANAGER).holding("sprog", "en"))
                        .page()
                        .select(".problem")
                        .eachText())
                .contains("The text is too long: there is room for 20000 characters.");
    }

    private static Http.Answer saved(Http manager) {
        var list = manager.get("/mine-sager");
        String address = list.page().selectFirst("a[href*=/sag/]").attr("href");
        var page = manager.get(address);
        return manager.post(Form.of(page, "#save")
                .and("primefaces.nonce", page.page().select("script[nonce]").attr("nonce"))
                .with("#causes", TOO_LONG)
                .pressing("#save"));
    }
}
