package dk.dpsd.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import dk.dpsd.it.access.LoggedIn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Presses that look like a machine's are asked for once more, floods wait, and no report is lost (limits S3). */
class PressIT {

    /** As the test server is set up. */
    private static final int A_MINUTE = 240;

    private static final String FLOODER = "127.0.0.77";

    @BeforeAll
    static void ready() {
        Server.awaitReady();
    }

    @Test
    void aFieldNobodySeesAsksForOnePressMoreAndLosesNothing() {
        Http visitor = Http.visitor();
        Form form = Form.of(visitor.get("/rapporter/samlet?area=INFEKTION"), "#learning")
                .with("#count-INF-UVI", "2")
                .with("#learning", "Vi skifter katetre oftere.")
                .with("#website", "http://spam.example")
                .pressing("#send");
        Http.Answer held = visitor.post(form);
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.page().select("#press").text()).contains("Tryk én gang til");
        assertThat(held.page().select("#summary"))
                .as("problems of a form that was not sent")
                .isEmpty();
        assertThat(held.page().selectFirst("#learning").text()).isEqualTo("Vi skifter katetre oftere.");
        assertThat(held.page().selectFirst("#count-INF-UVI").val()).isEqualTo("2");
        assertThat(held.page().selectFirst("#website").val()).isEmpty();

        // The second press counts, even where a browser filled the field again.
        Http.Answer second = visitor.post(Form.of(held, "#learning")
                .with("#website", "http://spam.example")
                .pressing("#send"));
        assertThat(second.page().select("#press")).isEmpty();
        assertThat(second.page().select("#summary").text()).contains("Vælg hændelsesstedet");
    }

    @Test
    void aFloodWaitsWhileAnotherAddressIsServedAndThePressAfterwardsMakesOneCase() throws IOException {
        Http visitor = Http.visitor();
        String headline = "SR – Fald " + System.identityHashCode(visitor);
        Form form = Sheets.falls(visitor, "Plejecenter Kaas", "Lært af en flod.")
                .with("#headline", headline)
                .with(
                        "#month",
                        YearMonth.now(ZoneId.of("Europe/Copenhagen"))
                                .minusMonths(5)
                                .toString());
        String held = "";
        int presses = 0;
        while (!held.startsWith("HTTP/1.1 429") && presses <= A_MINUTE * 2) {
            // An empty form does no harm while it is let through.
            held = post("/kvittering", "shown=x");
            presses++;
        }
        assertThat(presses).as("presses until the pause").isBetween(A_MINUTE, A_MINUTE * 2);
        assertThat(held.toLowerCase(Locale.ROOT)).contains("retry-after:");

        String full = post(form.path(), form.body());
        assertThat(full).startsWith("HTTP/1.1 429").contains("Vent ", "Lært af en flod.", headline);
        assertThat(cases(headline)).isZero();

        // Another address is served meanwhile, and the press that had to wait makes exactly one case.
        Http.Answer sent = visitor.post(form);
        assertThat(sent.uri().getPath()).as(sent.body()).isEqualTo("/kvittering");
        assertThat(Sheets.receiptCode(visitor.post(form))).isEqualTo(Sheets.receiptCode(sent));
        assertThat(cases(headline)).isEqualTo(1);
    }

    private static long cases(String headline) {
        return LoggedIn.as("risikomanager.jammerbugt").get("/indbakke?orden=nyeste").page().select("tbody tr").stream()
                .filter(row -> row.text().contains(headline))
                .count();
    }

    /** Posts from another address of this machine, which the client of the other tests cannot. */
    private static String post(String path, String body) throws IOException {
        URI server = URI.create(Server.url());
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(FLOODER), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), server.getPort()), 10_000);
            socket.setSoTimeout(60_000);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            String head = "POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nOrigin: " + Server.url()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + bytes.length
                    + "\r\nConnection: close\r\n\r\n";
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(bytes);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
