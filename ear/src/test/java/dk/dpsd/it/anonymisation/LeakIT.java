package dk.dpsd.it.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.access.PagesIT;
import dk.dpsd.it.faults.ServerProcess;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Four cases with markers in every field went through every feature and ended. Nothing of a marker is left: in no table, on no
 * page of anybody, in no file (design 8 and 9, R-ANON-02, R-LOG-05, limits R8). The server's log never held one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakIT {

    /** Columns that hold nothing of a case before it ends, and why. */
    private static final Map<String, String> NEVER_MARKED = Map.of(
            "national_case.headline", "only what was anonymised comes here",
            "national_case.description", "only what was anonymised comes here",
            "national_case.causes", "only what was anonymised comes here",
            "national_case.learning", "only what was anonymised comes here",
            "national_case.place_name", "only what was anonymised comes here",
            "casework_provider.name", "an owner's own list, from which what looks like a person is refused",
            "casework_provider_alias.spelling", "an owner's own list, from which what looks like a person is refused",
            "casework_provider_alias.folded", "an owner's own list, from which what looks like a person is refused",
            "mail_outbox.subject", "what kind of mail it is, and the case's number",
            "audit_entry.address", "the network address of a machine, which nobody types");

    /** Tables of who works with the system and of what they set up or write to each other: none of it belongs to a case. */
    private static final Set<String> OF_STAFF = Set.of(
            "seb_",
            "access_",
            "search_saved",
            "statistics_template.",
            "statistics_extract.",
            "plans_plan.",
            "national_announcement.",
            "national_mapping_error.");

    private final Markers markers = new Markers(1);
    private NoMailServer mail;
    private ServerProcess server;
    private Living living;

    static ServerProcess server(String name, NoMailServer mail) {
        var server = new ServerProcess(name)
                .with("dpsd.demo.cases", "0")
                .with("dpsd.press.shortest-seconds", "0")
                .with("dpsd.press.per-minute", "100000")
                .with("dpsd.press.per-hour", "100000")
                .with("dpsd.mail.check-recipient", "false")
                .with("dpsd.smtp.host", "localhost")
                .with("dpsd.smtp.port", Integer.toString(mail.port()));
        Probe.into(server);
        return server;
    }

    /** The columns that must hold a marker before the cases end. */
    static Map<String, String> toBeMarked() {
        Map<String, String> columns = new TreeMap<>(MarkedColumns.ofTheProduct().attributes());
        columns.keySet().removeAll(NEVER_MARKED.keySet());
        columns.keySet().removeIf(column -> OF_STAFF.stream().anyMatch(column::startsWith));
        return columns;
    }

    @BeforeAll
    void live() {
        mail = new NoMailServer();
        server = server("leak", mail);
        server.start();
        living = new Living(server.url(), server.home(), markers, toBeMarked());
        living.live();
        living.end();
    }

    @AfterAll
    void stop() {
        server.close();
        mail.close();
    }

    @Test
    @DisplayName("A new field cannot be forgotten: every annotated one held a marker before (design 8)")
    void everyFieldThatMayHoldAPersonHeldAMarkerBefore() {
        assertThat(living.unmarked()).isEmpty();
        assertThat(NEVER_MARKED.keySet())
                .as("exceptions of columns that are there, and held none")
                .isSubsetOf(MarkedColumns.ofTheProduct().attributes().keySet())
                .doesNotContainAnyElementsOf(living.marked());
    }

    @Test
    @DisplayName("R-ANON-02, R-LOG-05: no table holds a marker")
    void noTableHoldsAMarker() {
        assertThat(living.inTables(markers)).isEmpty();
    }

    @Test
    @DisplayName("No page, list, mail, file or export shows a marker to anybody")
    void nobodyIsShownAMarker() {
        Set<String> findings = new TreeSet<>(living.onPublicPages(markers));
        PagesIT.people().forEach(login -> findings.addAll(living.onPages(markers, login)));
        assertThat(findings).isEmpty();
    }

    @Test
    @DisplayName("No file of the server holds a marker, and its log never did")
    void noFileHoldsAMarker() {
        assertThat(living.inFiles(markers)).isEmpty();
        assertThat(living.inLogBefore()).as("before the cases ended").isEmpty();
    }

    /** The test can fail: what is put where it stays is found there, and named by its field alone. */
    @Test
    @DisplayName("What stays is found: in a table, a packed file, a PDF, a mail, on a page, in the log, in a file")
    void whatStaysIsFound() {
        var planted = Markers.apartFrom(markers, 2);
        var plants = new Plants(planted, living.probe(), server.home());
        plants.everywhere();
        assertThat(living.inTables(planted))
                .contains(
                        "table planted.words holds the marker of table",
                        "table planted.content holds the marker of zip",
                        "table planted.content holds the marker of pdf",
                        "table mail_outbox.body holds the marker of mail");
        assertThat(living.onPages(planted, "operator.national"))
                .contains("page /demo/mail as operator.national holds the marker of mail");
        assertThat(living.onPages(planted, CaseDesk.MANAGER))
                .contains("page /lukkede as " + CaseDesk.MANAGER + " holds the marker of page");
        assertThat(living.inFiles(planted))
                .contains(
                        "file servers/leak/logs/messages.log holds the marker of log",
                        "file data/left.bin holds the marker of file")
                .allSatisfy(finding -> assertThat(plants.words()).noneMatch(finding::contains));
    }
}
