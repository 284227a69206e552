package dk.dpsd.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody tries who is logged in as one and wants to be another (limits S3, S6). */
class ForgeryIT {

    private static final String HANDLER = "sagsbehandler.jammerbugt";
    private static final String VIEW_STATE = "input[name='jakarta.faces.ViewState']";
    private static final String FOREIGNER = "risikomanager.aarhus";

    @BeforeAll
    static void ready() {
        Server.awaitReady();
    }

    /** A case on the handler's own list that she works on; the demo world makes some while the server starts. */
    private static String caseOf(Http handler) {
        var deadline = Instant.now().plus(Duration.ofSeconds(90));
        while (Instant.now().isBefore(deadline)) {
            for (String address :
                    handler.get("/mine-sager").page().select("a[href^=/sag/]").eachAttr("href")) {
                if (handler.get(address).page().selectFirst(VIEW_STATE) != null) {
                    return address;
                }
            }
            Server.pause(Duration.ofSeconds(1));
        }
        throw new AssertionError("the handler has no case");
    }

    @Test
    void aForeignCaseIsNotThereUnderAnyAddress() {
        Http handler = LoggedIn.as(HANDLER);
        String address = caseOf(handler);
        assertThat(handler.get(address).status()).isEqualTo(200);
        assertThat(handler.get(address + "/log").status()).isEqualTo(200);

        Http foreigner = LoggedIn.as(FOREIGNER);
        for (String page : List.of(address, address + "/log")) {
            Http.Answer denied = foreigner.get(page);
            Http.Answer absent = foreigner.get(page.replaceFirst("/sag/.{22}", "/sag/AAAAAAAAAAAAAAAAAAAAAA"));
            assertThat(denied.status()).as(page).isEqualTo(404).isEqualTo(absent.status());
            assertThat(denied.page().body().text())
                    .isEqualTo(absent.page().body().text());
        }
    }

    @Test
    void thePageOfAnotherCannotBePosted() {
        Http handler = LoggedIn.as(HANDLER);
        String address = caseOf(handler);
        Form save = Form.of(handler.get(address), VIEW_STATE);
        Http foreigner = LoggedIn.as(FOREIGNER);
        foreigner.get("/mine-sager");
        Http.Answer answer = foreigner.post(save.path(), save.body());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("h1").text()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("id=\"headline\"");
        assertThat(answer.page().select("textarea")).isEmpty();
    }

    /** S3: no token, a token that is none, and a page of somewhere else. */
    @Test
    void aPostWithoutTheTokenOrFromElsewhereChangesNothing() throws Exception {
        Http handler = LoggedIn.as(HANDLER);
        String address = caseOf(handler);
        Form form = Form.of(handler.get(address), VIEW_STATE);
        String without = form.body().replaceAll("jakarta\\.faces\\.ViewState=[^&]*", "jakarta.faces.ViewState=");
        assertThat(handler.postOnce(form.path(), without).status()).isBetween(300, 499);
        String wrong = form.body().replaceAll("jakarta\\.faces\\.ViewState=[^&]*", "jakarta.faces.ViewState=12%3A34");
        Http.Answer refused = handler.postOnce(form.path(), wrong);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("h1").text()).isNotEmpty();
        for (String origin : new String[] {"https://et-andet-sted.example", "null", null}) {
            var request = HttpRequest.newBuilder(URI.create(Server.url()).resolve(form.path()))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Cookie", String.join("; ", handler.cookies()))
                    .POST(BodyPublishers.ofString(form.body()));
            if (origin != null) {
                request.header("Origin", origin);
            }
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("from " + origin).isEqualTo(403);
        }
        assertThat(handler.get(address).status()).isEqualTo(200);
    }

    /** S6: an id laid out before the log-in is worth nothing after it. */
    @Test
    void aSessionFromBeforeTheLogInIsNotTheSessionAfterIt() {
        Http person = Http.visitor();
        LoggedIn.attempt(person, HANDLER, LoggedIn.PASSWORD);
        List<String> first = sessions(person);
        LoggedIn.attempt(person, HANDLER, LoggedIn.PASSWORD);
        assertThat(sessions(person)).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(person.get("/mine-sager").status()).isEqualTo(200);
    }

    private static List<String> sessions(Http person) {
        return person.cookies().stream()
                .filter(cookie -> cookie.startsWith("DPSDSESSION="))
                .toList();
    }
}
