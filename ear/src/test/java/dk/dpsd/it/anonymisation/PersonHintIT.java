package dk.dpsd.it.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The hint about people as scripts ask for it while somebody writes a report (R-ASK-08, domain B.2). */
class PersonHintIT {

    private static final String HINTS = "/opslag/personoplysninger";

    @BeforeAll
    static void ready() {
        Server.awaitReady();
    }

    private static String text(String text) {
        return Http.encode(List.of(Map.entry("text", text)));
    }

    @Test
    void aPersonIsNamedInASentenceOfTheVisitorsLanguage() {
        var visitor = Http.visitor();
        var answer = visitor.post(HINTS, text("Hr. Ole Hansen faldt, CPR 020160-9995."));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("»020160-9995« (CPR-nummer), »Ole Hansen« (navn) kan pege på");
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(visitor.cookies()).isEmpty();
        assertThat(Http.visitor()
                        .holding("sprog", "en")
                        .post(HINTS, text("Hr. Ole Hansen faldt."))
                        .body())
                .startsWith("\"Ole Hansen\" (name) may point out");
    }

    @Test
    void ofNobodyNothingIsSaid() {
        for (String nobody : List.of("Borgeren faldt, da sengehesten ikke var slået op.", "", "Sygeplejerske")) {
            var answer = Http.visitor().post(HINTS, text(nobody));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).as(nobody).isEmpty();
        }
    }

    /** A field's worth is read; what no field holds is not, nor what another site sends. */
    @Test
    void onlyWhatAFieldOfOursHoldsIsRead() {
        String full = "Hr. Ole Hansen faldt. " + "x".repeat(20_000 - 22);
        assertThat(Http.visitor().post(HINTS, text(full)).body()).contains("»Ole Hansen«");
        var longer = Http.visitor().post(HINTS, text(full + "x"));
        assertThat(longer.status()).isEqualTo(204);
        assertThat(longer.body()).isEmpty();
        assertThat(Http.visitor().post(HINTS, "andet=x").status()).isEqualTo(204);
        assertThat(Http.visitor()
                        .postFromOutside(HINTS, text("Hr. Ole Hansen faldt."))
                        .status())
                .isEqualTo(403);
    }
}
