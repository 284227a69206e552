package dk.dpsd.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the pages: both languages, and every text a page asks for. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/dk/dpsd");
    private static final Pattern USE = Pattern.compile("(\\w+)Texts\\['([^']+)']");

    static Stream<String> streets() throws IOException {
        return Files.list(BUNDLES)
                .filter(street -> Files.exists(street.resolve("texts.properties")))
                .map(street -> street.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("streets")
    void englishSaysNothingThatDanishDoesNot(String street) throws IOException {
        assertThat(keys(street, "texts.properties")).containsAll(keys(street, "texts_en.properties"));
        assertThat(BUNDLES.resolve(street).resolve("texts_da.properties")).exists();
    }

    /** What everybody meets without logging in is there in both languages, wholly. */
    @ParameterizedTest
    @ValueSource(strings = {"shared", "access", "reporting", "followup"})
    void publicPagesSpeakBothLanguages(String street) throws IOException {
        assertThat(keys(street, "texts_en.properties")).isEqualTo(keys(street, "texts.properties"));
    }

    /** Of two, the later one would be shown and the earlier one read by whoever looks for it. */
    @ParameterizedTest
    @MethodSource("streets")
    void everyTextIsThereOnce(String street) throws IOException {
        for (String file : List.of("texts.properties", "texts_en.properties")) {
            List<String> written = Files.readAllLines(BUNDLES.resolve(street).resolve(file)).stream()
                    .filter(line -> line.indexOf('=') > 0 && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(written).as(street + "/" + file).doesNotHaveDuplicates();
        }
    }

    /** One kind of quotation marks in Danish; the help of the search names the sign that is typed. */
    @ParameterizedTest
    @MethodSource("streets")
    void danishQuotesAsDanesDo(String street) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(street).resolve("texts.properties"))) {
            texts.load(in);
        }
        texts.forEach((key, text) -> {
            if (!"words.help".equals(key)) {
                assertThat(text.toString()).as(street + " " + key).doesNotContainPattern("[\"“”„]");
            }
        });
    }

    @Test
    void whatFacesSaysBesideAFieldIsThereInBothLanguages() throws IOException {
        assertThat(keys("shared", "faces_en.properties")).isEqualTo(keys("shared", "faces.properties"));
        assertThat(keys("../..", "ValidationMessages_en.properties"))
                .isEqualTo(keys("../..", "ValidationMessages.properties"));
        assertThat(BUNDLES.resolve("shared/faces_da.properties")).exists();
        assertThat(BUNDLES.resolve("../../ValidationMessages_da.properties")).exists();
    }

    private static Set<String> keys(String street, String file) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(street).resolve(file))) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }

    /** Without the empty Danish file, a server that runs in English would answer Danes in English. */
    @Test
    void danishIsAnsweredInDanishWhateverTheServerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache();
            var texts = ResourceBundle.getBundle("dk.dpsd.shared.texts", Language.DANISH);
            assertThat(texts.getString("logIn")).isEqualTo("Log ind");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void everyTextAPageAsksForExists() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                var use = USE.matcher(Files.readString(page));
                while (use.find()) {
                    var texts = ResourceBundle.getBundle("dk.dpsd." + use.group(1) + ".texts", Language.DANISH);
                    boolean isPrefix = use.group(2).endsWith(".");
                    assertThat(isPrefix || texts.containsKey(use.group(2)))
                            .as("%s in %s", use.group(), page)
                            .isTrue();
                }
            }
        }
    }
}
