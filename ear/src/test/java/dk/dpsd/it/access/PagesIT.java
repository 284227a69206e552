package dk.dpsd.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page of the inside, asked for by everybody of the demo world, as the access matrix says (limits S1): who may gets
 * the page, and who may not gets what she gets at an address that does not exist.
 */
public class PagesIT {

    /** The file that people read; the folder of the module is the working folder of its tests. */
    private static final Path MATRIX = Path.of("../ejb-module/src/main/resources/dk/dpsd/access/access-matrix.csv");

    /** The address of each page of the inside and the actions of which one opens it. */
    private static final Map<String, List<String>> PAGES = new LinkedHashMap<>();

    /** Who of the demo world has which roles. */
    private static final Map<String, List<String>> PEOPLE = new LinkedHashMap<>();

    static {
        PAGES.put("/indbakke", List.of("READ_INBOX"));
        PAGES.put("/mine-sager", List.of("LIST_OWN_CASES"));
        PAGES.put("/aabne-sager", List.of("LIST_OPEN_CASES"));
        PAGES.put("/lukkede", List.of("LIST_CLOSED_CASES"));
        PAGES.put("/afviste", List.of("LIST_DROPPED_CASES"));
        PAGES.put("/soeg", List.of("SEARCH_CASES"));
        PAGES.put("/statistik", List.of("DRAW_REPORTS"));
        PAGES.put("/statistik/ny", List.of("DRAW_REPORTS"));
        PAGES.put("/statistik/udtraek", List.of("DRAW_REPORTS"));
        PAGES.put("/emneord", List.of("READ_KEYWORDS"));
        PAGES.put("/fokusomraader", List.of("MANAGE_FOCUS_AREAS"));
        PAGES.put("/planer", List.of("MANAGE_PLANS"));
        PAGES.put("/planer/ny", List.of("MANAGE_PLANS"));
        PAGES.put("/leverandoerer", List.of("MANAGE_PROVIDERS"));
        PAGES.put("/frister", List.of("READ_DEADLINES"));
        PAGES.put("/frister/sager", List.of("READ_DEADLINES"));
        PAGES.put("/frister/leverandoerer", List.of("DRAW_REPORTS"));
        PAGES.put("/superbrugere", List.of("READ_SUPERUSERS"));
        PAGES.put("/uden-postkasse", List.of("PLACE_UNROUTED"));
        PAGES.put("/national", List.of("READ_NATIONAL_REGISTER"));
        PAGES.put("/national/statistik", List.of("READ_NATIONAL_REGISTER"));
        PAGES.put("/mappingfejl", List.of("REPORT_MAPPING_ERROR"));
        PAGES.put("/klassifikation", List.of("IMPORT_CLASSIFICATION"));
        PAGES.put("/drift/mappingfejl", List.of("ANSWER_MAPPING_ERROR"));
        PAGES.put("/drift/meddelelser", List.of("MANAGE_ANNOUNCEMENTS"));
        PAGES.put("/sor", List.of("IMPORT_SOR"));
        PAGES.put("/drift/adgangslog", List.of("VERIFY_ACCESS_LOG"));
        PAGES.put("/drift/levering", List.of("READ_DELIVERY"));
        PAGES.put("/drift/mail", List.of("READ_MAIL_TROUBLE"));
        PAGES.put("/adgangslog", List.of("SEARCH_ACCESS_LOG", "READ_ACCOUNT_LOG", "READ_OPERATION_LOG"));
        PAGES.put("/seb", List.of("ADMINISTER_USERS"));
        PAGES.put("/seb/anmodninger", List.of("ANSWER_ACCESS_REQUEST"));
        PAGES.put("/seb/gennemgang", List.of("REVIEW_USERS"));
        PAGES.put("/seb/leverandoerer", List.of("MANAGE_ONBOARDING"));
        PAGES.put("/seb/indlaes", List.of("IMPORT_ROLES"));

        PEOPLE.put(
                "risikomanager.jammerbugt",
                List.of(
                        "superbruger",
                        "dpsInitialmodtager",
                        "dpsDecentralSagsbehandler",
                        "dpsPlanadministrator",
                        "dpsKommuneAabnesager"));
        PEOPLE.put("initialmodtager.jammerbugt", List.of("dpsInitialmodtager"));
        PEOPLE.put("initialmodtager.hjemmesygeplejen", List.of("dpsInitialmodtager"));
        PEOPLE.put("sagsbehandler.jammerbugt", List.of("dpsDecentralSagsbehandler"));
        PEOPLE.put("sagsbehandler.hjemmesygeplejen", List.of("dpsDecentralSagsbehandler"));
        PEOPLE.put("privat.solgaarden", List.of("dpsPrivatleverandor"));
        PEOPLE.put("privat.aabybro", List.of("dpsPrivatleverandor"));
        PEOPLE.put("aabnesager.jammerbugt", List.of("dpsKommuneAabnesager"));
        PEOPLE.put("planadmin.jammerbugt", List.of("dpsPlanadministrator"));
        PEOPLE.put("vogter.jammerbugt", List.of("dpsVogter"));
        PEOPLE.put("vogter.kaas", List.of("dpsVogter"));
        PEOPLE.put("kvalitet.jammerbugt", List.of("dpsPatientsikkerhedsmedarbejder"));
        PEOPLE.put("seb.jammerbugt", List.of("sebAdministrator"));
        PEOPLE.put(
                "risikomanager.nordjylland",
                List.of(
                        "dpsInitialmodtager",
                        "dpsDecentralSagsbehandler",
                        "dpsPlanadministrator",
                        "dpsRegionAabnesager",
                        "superbruger"));
        PEOPLE.put("initialmodtager.kardiologi", List.of("dpsInitialmodtager"));
        PEOPLE.put("sagsbehandler.kardiologi", List.of("dpsDecentralSagsbehandler"));
        PEOPLE.put("risikomanager.aarhus", List.of("dpsInitialmodtager", "dpsDecentralSagsbehandler"));
        PEOPLE.put("seb.nordjylland", List.of("sebAdministrator"));
        PEOPLE.put("operator.national", List.of("nationalOperator"));
        PEOPLE.put("laeser.styrelsen", List.of("styrelsesLaeser"));
    }

    /** The pages of the inside that lead to no single case. */
    public static Set<String> addresses() {
        return PAGES.keySet();
    }

    /** The accounts of the demo world. */
    public static Set<String> people() {
        return PEOPLE.keySet();
    }

    private static Set<List<String>> allowed;

    @BeforeAll
    static void read() throws IOException {
        Server.awaitReady();
        allowed = new HashSet<>();
        List<String> lines = Files.readAllLines(MATRIX, StandardCharsets.UTF_8);
        String[] header = lines.get(0).split(";", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            for (int i = 3; i < cells.length; i++) {
                if (!cells[i].isBlank()) {
                    allowed.add(List.of(cells[1], header[i]));
                }
            }
        }
    }

    @Test
    void everybodyGetsThePagesOfHerRolesAndNoOther() {
        var wrong = new ArrayList<String>();
        PEOPLE.forEach((login, roles) -> {
            Http person = LoggedIn.as(login);
            String nothing = shape(person.get("/findes-ikke"));
            PAGES.forEach((page, actions) -> {
                boolean may = Stream.concat(roles.stream(), Stream.of("loggetInd"))
                        .anyMatch(role -> actions.stream().anyMatch(action -> allowed.contains(List.of(action, role))));
                Http.Answer answer = person.get(page);
                boolean asSaid = may
                        ? answer.status() == 200
                        : answer.status() == 404 && shape(answer).equals(nothing);
                if (!asSaid) {
                    wrong.add(login + " at " + page + ": " + answer.status() + ", the matrix says " + may);
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutALogInEveryAddressOfTheInsideLeadsToTheLogIn() {
        for (String page : PAGES.keySet()) {
            assertThat(Http.visitor().get(page).uri().getPath()).as(page).isEqualTo("/log-ind");
        }
        assertThat(Http.visitor().get("/findes-ikke").uri().getPath()).isEqualTo("/log-ind");
    }

    /** Who has an account has nothing to ask for: she is led to her own start. */
    @Test
    void whoHasAnAccountIsLedAwayFromTheRequest() {
        assertThat(LoggedIn.as("sagsbehandler.jammerbugt")
                        .get("/seb/anmod")
                        .uri()
                        .getPath())
                .isNotEqualTo("/seb/anmod");
    }

    /** No page of the inside is missing from this test. */
    @Test
    void everyPageOfTheNavigationIsTriedHere() {
        for (String login : PEOPLE.keySet()) {
            var page = LoggedIn.as(login).get("/demo/mail").page();
            assertThat(page.select("nav a").eachAttr("href").stream()
                            .filter(address -> address.startsWith("/"))
                            .filter(address -> !Arrays.asList("/", "/demo/mail").contains(address)))
                    .as("navigation of " + login)
                    .isSubsetOf(PAGES.keySet());
        }
    }

    /** The page without what differs from one answer to the next: nonces and tokens. */
    private static String shape(Http.Answer answer) {
        var page = answer.page();
        // The numbers in the tabs say how many cases there are at this moment, and the demo world is still being told.
        page.select("script, input[type=hidden], link, meta, .tab-tally").remove();
        return page.body().text();
    }
}
