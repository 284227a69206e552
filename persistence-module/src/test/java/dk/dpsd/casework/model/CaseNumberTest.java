package dk.dpsd.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-CASE-24: a number that can be read aloud, and tells when it was misheard. */
class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({"2026, 1", "2026, 123", "2027, 999999", "2026, 1000000", "2030, 20"})
    void aNumberHasYearRunningNumberAndCheckDigit(int year, long running) {
        String number = CaseNumber.of(year, running);
        assertThat(number).matches("%d-0*%d-\\d".formatted(year, running)).matches("\\d{4}-\\d{6,}-\\d");
        assertThat(CaseNumber.isValid(number)).isTrue();
    }

    @Test
    void oneWrongDigitShows() {
        String number = CaseNumber.of(2026, 123);
        for (int i = 0; i < number.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (Character.isDigit(number.charAt(i)) && number.charAt(i) != digit) {
                    String misheard = number.substring(0, i) + digit + number.substring(i + 1);
                    assertThat(CaseNumber.isValid(misheard)).as(misheard).isFalse();
                }
            }
        }
    }

    @Test
    void twoSwappedDigitsShow() {
        String number = CaseNumber.of(2026, 918273);
        for (int i = 0; i + 1 < number.length(); i++) {
            char left = number.charAt(i);
            char right = number.charAt(i + 1);
            if (Character.isDigit(left) && Character.isDigit(right) && left != right) {
                String swapped = number.substring(0, i) + right + left + number.substring(i + 2);
                assertThat(CaseNumber.isValid(swapped)).as(swapped).isFalse();
            }
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026", "2026-000123", "2026-123-7", "26-000123-7", "2026-00012x-7", " 2026-000123-7"})
    void whatHasAnotherFormIsNoNumber(String text) {
        assertThat(CaseNumber.isValid(text)).isFalse();
    }
}
