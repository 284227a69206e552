package dk.dpsd.anonymisation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-ANON-03: what is certain is covered without asking, and nothing else")
class CertainRedactionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Borger 020160-9995 faldt | Borger ***** faldt",
                "Skriv til hanne@mail.example nu | Skriv til ***** nu",
                "Jens Hansen faldt kl. 14.30 | Jens Hansen faldt kl. 14.30",
                "Panodil 500 mg x 4 | Panodil 500 mg x 4",
            })
    void certain(String text, String covered) {
        assertThat(new CertainRedaction().of(text, 200)).isEqualTo(covered);
        assertThat(new CertainRedaction().of(covered, 200)).as("again").isEqualTo(covered);
    }
}
