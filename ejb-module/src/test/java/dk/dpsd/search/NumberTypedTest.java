package dk.dpsd.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.CaseNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-REPT-02: a case is found by its number, however it is typed")
class NumberTypedTest {

    private static final String NUMBER = CaseNumber.of(2026, 123);
    private static final String CHECK = NUMBER.substring(NUMBER.length() - 1);

    @Test
    void asItStandsAndInOtherWays() {
        for (String typed : new String[] {
            NUMBER,
            "  " + NUMBER + " ",
            "sag " + NUMBER,
            "Sagsnr. " + NUMBER,
            "sagsnummer: " + NUMBER,
            "#" + NUMBER,
            NUMBER.replace("-", ""),
            NUMBER.replace('-', '/'),
            NUMBER.replace("-", " - "),
            NUMBER.replace('-', '–'),
            NUMBER.replace('0', 'O').replace('1', 'l'),
            "2026-123-" + CHECK,
            "26-123",
            "2026 123",
            "2026000123"
        }) {
            assertThat(NumberTyped.of(typed, 2027)).as(typed).hasValueSatisfying(found -> {
                assertThat(found.numbers()).containsExactly(NUMBER);
                assertThat(found.sure()).isTrue();
            });
        }
    }

    /** The right number all the same, but she is asked to look. */
    @Test
    void aWrongCheckDigitIsNotSure() {
        String wrong = "2026-000123-" + (Integer.parseInt(CHECK) + 1) % 10;
        assertThat(NumberTyped.of(wrong, 2027)).hasValueSatisfying(found -> {
            assertThat(found.numbers()).containsExactly(NUMBER);
            assertThat(found.sure()).isFalse();
        });
    }

    @Test
    void withoutAYearItMayBeOfAnyYearAndIsNotSure() {
        assertThat(NumberTyped.of("123", 2027)).hasValueSatisfying(found -> {
            assertThat(found.numbers()).hasSize(15).contains(NUMBER).doesNotContain(CaseNumber.of(2028, 123));
            assertThat(found.sure()).isFalse();
        });
        assertThat(NumberTyped.of("000123-" + CHECK, 2027))
                .hasValueSatisfying(
                        found -> assertThat(found.numbers()).contains(NUMBER).allMatch(one -> one.endsWith(CHECK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fald", "fald 2026", "olie", "12 mg i 14 dage", "010203-1234567890", "2026-000123-7-1"})
    void otherThingsAreNoNumber(String typed) {
        assertThat(NumberTyped.of(typed, 2027)).isEmpty();
    }

    @Test
    void nothingIsNoNumber() {
        assertThat(NumberTyped.of(null, 2027)).isEmpty();
    }
}
