package dk.dpsd.it.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import dk.dpsd.it.access.LoggedIn;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.nodes.Element;

/** How a refused sign-on must end: with one sentence, without a session, and with an entry of the log. */
final class Refusals {

    private static Http operator;

    private final String way;
    private final int before;

    /** From here on the log is looked at. */
    Refusals(String way) {
        this.way = way;
        this.before = Server.log().length();
    }

    void endsRefused(Http visitor, Http.Answer answer, String reason, String sentence) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/log-ind?fejl=");
        assertThat(visitor.get(answer.header("Location")).page().text()).contains(sentence);
        isNobody(visitor);
        assertThat(reason()).isEqualTo(reason);
        assertThat(newestEntrance()).contains("Log ind med MitID Erhverv afvist", reason);
    }

    /** What the operator reads first of those who came in or did not. */
    private static String newestEntrance() {
        if (operator == null) {
            operator = LoggedIn.as("operator.national");
        }
        return operator.get("/adgangslog?handling=ENTRANCE").page().select("tbody tr").stream()
                .map(Element::text)
                .filter(row -> !row.contains("operator.national"))
                .findFirst()
                .orElse("");
    }

    static void isNobody(Http visitor) {
        assertThat(visitor.cookies()).noneMatch(cookie -> cookie.startsWith("DPSDSESSION="));
        assertThat(visitor.getOnce("/indbakke").header("Location")).contains("/log-ind");
    }

    /** The one reason that was logged. */
    String reason() {
        String entry = "Sign-on refused: " + way + ", ";
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        String since = Server.log().substring(before);
        while (!since.contains(entry) && Instant.now().isBefore(deadline)) {
            Server.pause(Duration.ofMillis(100));
            since = Server.log().substring(before);
        }
        assertThat(since.split(entry, -1)).as("entries of the log").hasSize(2);
        return since.substring(since.indexOf(entry) + entry.length()).split("\\.", 2)[0];
    }
}
