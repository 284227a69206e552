package dk.dpsd.anonymisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Reasons;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finding is, how sure it is and why it was found is said in both languages, of each and of no other. */
class FindingTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_en.properties"})
    @DisplayName("R-ANON-03 every finding can be told")
    void everyFindingCanBeTold(String file) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(
                FindingTextsTest.class.getResourceAsStream("/dk/dpsd/anonymisation/" + file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        Set<String> said = texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("finding.reason.")
                        || key.startsWith("finding.kind.")
                        || key.startsWith("finding.confidence."))
                .collect(Collectors.toSet());
        assertThat(said).isEqualTo(wanted());
        assertThat(said).allSatisfy(key -> assertThat(texts.getProperty(key)).isNotBlank());
    }

    private static Set<String> wanted() {
        return Stream.of(
                        Reasons.ALL.stream().map(reason -> "finding.reason." + reason),
                        Arrays.stream(Kind.values()).map(kind -> "finding.kind." + kind),
                        Arrays.stream(Confidence.values()).map(confidence -> "finding.confidence." + confidence))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }
}
