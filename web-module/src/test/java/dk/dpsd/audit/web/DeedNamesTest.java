package dk.dpsd.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.DeedKind;
import dk.dpsd.shared.model.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is written to the access log has a name that people can read, in both languages. */
class DeedNamesTest {

    private static final Path SERVICES = Path.of("../ejb-module/src/main/java");
    /** Calls that name a deed: the events themselves, and the methods that pass one on to them. */
    private static final Pattern TELLING =
            Pattern.compile("Records\\.of\\(|new Records\\(|new RecordsDeed\\(|new Wish\\("
                    + "|changes\\.change\\(|\\btell\\(|\\bdeed\\(|asHerself\\(");

    /** The name of a field that changed, which is no deed. */
    private static final Pattern FIELD = Pattern.compile("(?:FieldChange|harmless|said)\\(\\s*\"\\w+\"");

    private static final Pattern STREET = Pattern.compile("String street\\(\\) \\{\\s*return \"(\\w+)\"");

    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]+)\"");

    @Test
    void everyDeedThatIsToldOfHasAName() throws IOException {
        Set<String> told = new TreeSet<>();
        try (var files = Files.walk(SERVICES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collect(text(file), told));
        }
        assertThat(told).contains("opened", "edited", "reported", "logSearched", "logInUnknown", "sent");
        assertNamed("deed.", told);
    }

    @Test
    void everyDeedThatCanBeChosenHasAName() {
        Set<String> deeds = new TreeSet<>();
        Arrays.stream(DeedKind.values()).forEach(kind -> deeds.addAll(kind.deeds()));
        assertNamed("deed.", deeds);
        Set<String> kinds = new TreeSet<>();
        Arrays.stream(DeedKind.values()).forEach(kind -> kinds.add(kind.name()));
        assertNamed("DeedKind.", kinds);
        assertNamed("value.asked.kind.", kinds);
    }

    /** What a street erased of a case is counted in its log, under the street's name (design 9). */
    @Test
    void everyStreetThatErasesHasAName() throws IOException {
        Set<String> streets = new TreeSet<>();
        try (var files = Files.walk(SERVICES)) {
            files.filter(file -> file.toString().endsWith("Erasure.java"))
                    .map(DeedNamesTest::text)
                    .filter(source -> source.contains("implements ErasesCaseData"))
                    .forEach(source -> streets.add(street(source)));
        }
        assertThat(streets).contains("casework", "audit", "mail");
        assertNamed("field.erased.", streets);
    }

    private static String street(String source) {
        var returned = STREET.matcher(source);
        assertThat(returned.find()).isTrue();
        return returned.group(1);
    }

    @Test
    void everyActionThatCanBeDeniedHasAName() {
        Set<String> actions = new TreeSet<>();
        Arrays.stream(Action.values()).forEach(action -> actions.add(action.name()));
        assertNamed("value.action.", actions);
    }

    @Test
    void englishNamesAllThatDanishNames() {
        assertThat(texts("texts_en.properties").stringPropertyNames())
                .isEqualTo(texts("texts.properties").stringPropertyNames());
    }

    private static void assertNamed(String prefix, Set<String> keys) {
        for (String language : new String[] {"texts.properties", "texts_en.properties"}) {
            var names = texts(language);
            assertThat(keys).as(language).allSatisfy(key -> assertThat(names).containsKey(prefix + key));
        }
    }

    /** The keys among the arguments of every call that tells the log of something. */
    private static void collect(String source, Set<String> told) {
        var call = TELLING.matcher(source);
        while (call.find()) {
            String arguments = source.substring(call.end(), end(source, call.end()));
            var key = KEY.matcher(FIELD.matcher(arguments).replaceAll(""));
            while (key.find()) {
                told.add(key.group(1));
            }
        }
    }

    private static int end(String source, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = source.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at;
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/dk/dpsd/audit", file))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
