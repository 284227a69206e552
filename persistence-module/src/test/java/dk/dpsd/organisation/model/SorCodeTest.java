package dk.dpsd.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SorCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"347801000016001", " 347801000016001 ", "=\"347801000016001\""})
    void isReadPlainAndAsSpreadsheetsGetIt(String text) {
        assertThat(SorCode.parse(text)).hasValue(new SorCode(347801000016001L));
    }

    // 1234567890 sequence digits are two too many; the third has another namespace, its check digit being right.
    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0311000016009", "123456789100001600", "347801000017003", "=\"347801000016001"})
    void otherFormsAreNoCodes(String text) {
        assertThat(SorCode.hasForm(text)).isFalse();
        assertThat(SorCode.parse(text)).isEmpty();
    }

    @Test
    void aWrongCheckDigitHasTheFormAndIsNoCode() {
        assertThat(SorCode.hasForm("347801000016002")).isTrue();
        assertThat(SorCode.parse("347801000016002")).isEmpty();
        assertThatThrownBy(() -> new SorCode(347801000016002L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nullIsNoCode() {
        assertThat(SorCode.parse(null)).isEmpty();
    }

    @Test
    void aSequenceMakesACode() {
        assertThat(SorCode.ofSequence(31)).isEqualTo(new SorCode(311000016009L));
        assertThat(SorCode.ofSequence(99_999_999).toString()).hasSize(18);
    }
}
