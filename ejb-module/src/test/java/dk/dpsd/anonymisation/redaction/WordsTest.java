package dk.dpsd.anonymisation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-ANON-03: whole words, large and small letters, the genitive s")
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jens faldt. Jensen faldt. JENS' pude, jens's seng, Jenses | jens | Jens,JENS,jens's",
                "Holms søn og Holm selv, Holmsen ikke | Holm | Holms,Holm",
                "Anna-Marie og Anna | Anna | Anna,Anna",
                "😀Åse😀åse | åse | Åse,åse",
                "020160-9995 og 1020160-9995 | 020160-9995 | 020160-9995",
                "Kim Bo Kim bo kimbo | kim bo | Kim Bo,Kim bo",
                "aaa | b | ''",
            })
    void wordsAreFoundWhereTheyStandWhole(String text, String sought, String found) {
        var words = new Words(text);
        assertThat(words.of(sought).stream()
                        .map(span -> words.at(span.start(), span.end()))
                        .collect(Collectors.joining(",")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hils Jensens kone | 6 | 8 | Jensens",
                "Hils Peter's kone | 5 | 10 | Peter's",
                "Hils  Per  nu | 4 | 11 | Per",
                "😀 Per 😀 | 3 | 4 | Per",
            })
    void aMarkIsWidenedToTheWord(String text, int start, int end, String marked) {
        var words = new Words(text);
        Span span = words.whole(start, end);
        assertThat(words.at(span.start(), span.end())).isEqualTo(marked);
    }

    @Test
    void blanksAreNothingToMark() {
        assertThat(new Words("a   b").whole(1, 4)).isNull();
        assertThat(new Words("").whole(0, 9)).isNull();
        assertThat(new Words("abc").of("  ")).isEqualTo(List.of());
    }
}
