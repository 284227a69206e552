package dk.dpsd.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.DeedKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Design 16: no deed that changes a case is missed by the index")
class SearchFeedTest {

    private static final Path SERVICES = Path.of("src/main/java/dk/dpsd");

    /** Verbs and other changes, each with the deed it is logged as. */
    private static final Pattern CHANGE =
            Pattern.compile("Verb\\.[A-Z_]+,\\s*\"(\\w+)\"|changes\\.change\\(\\s*\\w+,\\s*\"(\\w+)\"");

    /** What is passed over is a look, a mail or a reading of the log, by the log's own word. */
    @Test
    void whatIsPassedOverChangesNothing() {
        Set<String> harmless = Stream.of(DeedKind.LOOK, DeedKind.MAIL, DeedKind.LOG, DeedKind.EXPORT)
                .flatMap(kind -> kind.deeds().stream())
                .collect(Collectors.toSet());
        assertThat(harmless).containsAll(SearchFeed.LOOKS);
    }

    /** A case is made and changed by who holds the moment of its last change; both tell the log (see CaseChanges). */
    @Test
    void onlyTwoPlacesMakeOrChangeACase() throws IOException {
        try (var files = Files.walk(SERVICES)) {
            Set<String> places = new TreeSet<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                // Plans remember their last change as cases do.
                if (text.contains("new LastChange(") && text.contains("IncidentCase")) {
                    places.add(file.getFileName().toString());
                }
            }
            assertThat(places).containsExactly("CaseChanges.java", "CaseIntake.java");
        }
    }

    @Test
    void everyVerbOfACaseIsHeard() throws IOException {
        Set<String> deeds = new TreeSet<>();
        try (var files = Files.walk(SERVICES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var found = CHANGE.matcher(Files.readString(file));
                while (found.find()) {
                    deeds.add(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        assertThat(deeds).contains("accepted", "edited", "closed", "maskedAgain", "routed");
        assertThat(deeds).doesNotContainAnyElementsOf(SearchFeed.LOOKS);
    }
}
