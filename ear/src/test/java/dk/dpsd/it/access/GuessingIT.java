package dk.dpsd.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody tries passwords (limits S7): the account pauses, never for good, and its organisation can see it. */
class GuessingIT {

    /** Left the municipality: nobody else logs in as this account. */
    private static final String LEFT = "tidligere.jammerbugt";

    private static final String SECRET = "gættet-adgangskode-";
    private static final String ENTRANCES = "/adgangslog?handling=ENTRANCE";

    @BeforeAll
    static void ready() {
        Server.awaitReady();
    }

    @Test
    void twentyWrongPasswordsPauseTheAccountAndStandInTheLogOfItsOrganisation() {
        Http guesser = Http.visitor();
        int paused = 0;
        for (int i = 0; i < 20; i++) {
            Http.Answer answer = LoggedIn.attempt(guesser, LEFT, SECRET + i);
            assertThat(answer.uri().getPath()).isEqualTo("/log-ind");
            paused += answer.body().contains("Vent") ? 1 : 0;
        }
        assertThat(paused).isBetween(10, 16);
        assertThat(LoggedIn.attempt(guesser, LEFT, LoggedIn.PASSWORD).uri().getPath())
                .as("the right password during the pause")
                .isEqualTo("/log-ind");

        Http own = LoggedIn.as("seb.jammerbugt");
        assertThat(lines(own.get(ENTRANCES))).as("entries about the account").hasSizeGreaterThanOrEqualTo(20);
        Http foreign = LoggedIn.as("seb.nordjylland");
        assertThat(lines(foreign.get(ENTRANCES))).isEmpty();
        assertThat(foreign.get(ENTRANCES).status()).isEqualTo(200);
        for (Http reader : List.of(own, LoggedIn.as("operator.national"))) {
            assertThat(reader.get("/adgangslog").body()).doesNotContain(SECRET);
        }
    }

    @Test
    void whatWasTypedForAnAccountThatIsNotThereIsWrittenNowhere() {
        LoggedIn.attempt(Http.visitor(), "010203-1234", SECRET);
        String seen = LoggedIn.as("operator.national").get(ENTRANCES).body();
        assertThat(seen).contains("Forgæves log ind: ukendt konto").doesNotContain("010203-1234", SECRET);
    }

    private static List<Element> lines(Http.Answer answer) {
        return answer.page().select("tbody tr").stream()
                .filter(row -> row.text().contains(LEFT))
                .toList();
    }
}
