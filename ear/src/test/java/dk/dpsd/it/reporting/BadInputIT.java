package dk.dpsd.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import dk.dpsd.it.access.LoggedIn;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What only a server can answer: files of every kind, and texts that mean harm on the page of the case. */
class BadInputIT {

    private static final String FORM = "/rapporter?som=sundhedsperson";
    private static final String FILES = "/rapporter/filer";
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @BeforeAll
    static void ready() {
        Server.awaitReady();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("tom.txt", "", "er tom"),
                arguments("virus.txt", EICAR, "fandt noget skadeligt"),
                arguments("program.exe", "MZ\u0090\u0000\u0003", "ikke kan vedhæftes"),
                arguments(
                        "side.html",
                        "<!DOCTYPE html><html><script>alert(1)</script></html>",
                        "en makro, et program eller en webside"),
                arguments(
                        "tegning.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
                        "en makro, et program eller en webside"),
                arguments("billede.png", "Dette er en tekst.", "indeholder noget andet"),
                arguments("uden-endelse", "Dette er en tekst.", "indeholder noget andet"),
                arguments("stor.txt", "a".repeat(10_000_001), "er for stor"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatCannotComeIsToldByItsName(String name, String content, String sentence) {
        Http visitor = Http.visitor();
        String token = Form.of(visitor.get(FORM), "#headline").value("token");
        Http.Answer answer = visitor.upload(FILES, Map.of("token", token), name, latin(content), true);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"files\":[]").contains(name).contains(sentence);
    }

    /** The name is shown as a name, whatever it says. */
    @Test
    void aFileWithAWickedNameIsShownByASafeOne() {
        Http visitor = Http.visitor();
        Form form = Form.of(visitor.get(FORM), "#headline");
        Http.Answer answer = visitor.upload(
                FILES,
                Map.of("token", form.value("token"), "som", "sundhedsperson", "headline", "Står her endnu"),
                "..\\<img src=x>\u202Etxt.txt",
                latin("hej\n"),
                false);
        assertThat(answer.page().select("#files-waiting img")).isEmpty();
        assertThat(answer.page().select("#files-waiting .name").text())
                .endsWith(".txt")
                .doesNotContain("..", "\\", "\u202E");
        assertThat(answer.page().select("#headline").val()).isEqualTo("Står her endnu");
    }

    /** Two hundred megabytes are not read at all. */
    @Test
    void aFloodIsAnsweredBeforeItIsRead() throws IOException {
        var server = URI.create(Server.url());
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            String host = server.getHost() + ":" + server.getPort();
            socket.getOutputStream()
                    .write(("POST " + FILES + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 200000000\r\n\r\n--x\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void filesBelongToTheirForm() {
        Http owner = Http.visitor();
        String token = Form.of(owner.get(FORM), "#headline").value("token");
        String list = owner.upload(FILES, Map.of("token", token), "min.txt", latin("min\n"), true)
                .body();
        String id = list.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");

        Http other = Http.visitor();
        String foreign = Form.of(other.get(FORM), "#headline").value("token");
        assertThat(other.upload(FILES, Map.of("token", foreign, "fjern", id), "anden.txt", latin("anden\n"), true)
                        .body())
                .contains("anden.txt")
                .doesNotContain("min.txt");
        assertThat(owner.upload(FILES, Map.of("token", token), "to.txt", latin("to\n"), true)
                        .body())
                .contains("min.txt")
                .contains("to.txt");
        assertThat(owner.upload(FILES, Map.of("token", token.replaceFirst("^\\d+", "1")), "x.txt", latin("x\n"), true)
                        .status())
                .isEqualTo(403);
        assertThat(owner.upload(FILES, Map.of("token", token, "fjern", id), "to.txt", latin("to\n"), true)
                        .body())
                .doesNotContain("min.txt");
    }

    /** Ten files at most, and the eleventh is told why. */
    @Test
    void theEleventhFileIsTold() {
        Http visitor = Http.visitor();
        String token = Form.of(visitor.get(FORM), "#headline").value("token");
        for (int i = 0; i < 10; i++) {
            visitor.upload(FILES, Map.of("token", token), i + ".txt", latin("fil " + i + "\n"), true);
        }
        assertThat(visitor.upload(FILES, Map.of("token", token), "ti.txt", latin("fil ti\n"), true)
                        .body())
                .contains("en rapport kan højst have 10 filer")
                .contains("9.txt");
    }

    static List<String> wickedTexts() {
        return List.of(
                "<script>alert(1)</script><b>fed</b>",
                "'; DROP TABLE casework_case; --",
                "#{1+1} ${7*7}",
                "\"><img src=x onerror=alert(1)>",
                "vendt \u202Etxet\u202C slut",
                "nul\u200Bbredde og 😀 og e\u0301");
    }

    /** What is received stands on the case letter by letter, and does nothing. */
    @ParameterizedTest
    @MethodSource("wickedTexts")
    void aWickedTextIsShownAsText(String text) {
        Http visitor = Http.visitor();
        var asked = visitor.post(Form.of(visitor.get(FORM), "#headline")
                .with("input[name=placeMode]", "none")
                .with("input[name=ownerKind]", "KOMMUNE")
                .pressing("#showOwners"));
        String owner = asked.page().select("#owner option").stream()
                .filter(option -> option.text().equals("Jammerbugt Kommune"))
                .findFirst()
                .orElseThrow()
                .val();
        var receipt = visitor.post(Form.of(asked, "#headline")
                .with("#owner", owner)
                .with("#placeName", text)
                .with("#headline", text)
                .with("#description", text)
                .with("#medicineName-0", text)
                .with("input[name=datePrecision]", "UNKNOWN")
                .with("input[name=timePrecision]", "UNKNOWN")
                .with("input[name=actual]", "MILD")
                .with("input[name=possible]", "MILD")
                .pressing("#send"));
        String number = receipt.page().select("#receipt-number").text();
        Http receiver = LoggedIn.as("initialmodtager.jammerbugt");
        var link = receiver.get("/indbakke?orden=nyeste").page().select("a").stream()
                .filter(a -> a.text().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError(number + " is not in the inbox"));
        var page = receiver.get(link.attr("href")).page();
        String shown = text.replaceAll("[\u202A-\u202E]", "");
        assertThat(page.select("#headline, [id$=headline]").eachAttr("value")).contains(shown);
        assertThat(page.select("img[src=x], main b")).isEmpty();
        assertThat(page.select("script").eachText()).noneMatch(script -> script.contains("alert(1)"));
    }

    private static byte[] latin(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
