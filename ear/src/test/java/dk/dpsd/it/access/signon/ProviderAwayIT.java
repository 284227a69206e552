package dk.dpsd.it.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No provider answers: people are told kindly, the operator once, and the form still works. */
class ProviderAwayIT {

    @BeforeAll
    static void ready() {
        Server.awaitReady();
    }

    @ParameterizedTest
    @CsvSource({"oidc, dpsd.oidc.issuer", "saml, dpsd.saml.idp-metadata"})
    void aProviderThatDoesNotAnswerIsOutOfOrder(String way, String setting) {
        var visitor = Http.visitor();
        for (int i = 0; i < 3; i++) {
            var answer = visitor.getOnce("/log-ind/" + way);
            assertThat(answer.header("Location")).isEqualTo("/log-ind?fejl=outOfOrder");
        }
        String page = visitor.get("/log-ind?fejl=outOfOrder").page().text();
        assertThat(page).contains("virker ikke lige nu").contains("Brugernavn");
        var lines = Server.log()
                .lines()
                .filter(line -> line.contains("Log-in by " + way + " is out of order"))
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).contains("Check " + setting);
    }

    @ParameterizedTest
    @CsvSource({"'<script>'", "signOn.title", "''"})
    void theLogInPageSaysNothingThatAnAddressPutsIntoItsMouth(String words) {
        String page = Http.visitor()
                .get("/log-ind?fejl=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8))
                .body();
        assertThat(page).doesNotContain("role=\"alert\"").doesNotContain("<script>");
    }
}
