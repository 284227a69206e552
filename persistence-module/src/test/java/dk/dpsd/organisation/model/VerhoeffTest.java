package dk.dpsd.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real codes from public SOR guides (domain C.2, C.5). */
class VerhoeffTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11000016002",
                "311000016009",
                "937961000016000",
                "1144351000016009",
                "1144541000016003",
                "1144751000016008",
                "1244791000016004",
                "937971000016005",
                "1053851000016007",
                "951351000016007",
                "1296871000016007",
                "1297941000016008",
                "1336701000016008",
                "445351000016009",
                "535411000016006",
                "951361000016005",
                "951391000016001",
                "951401000016003",
                "951311000016008",
                "1280171000016004",
                "533291000016001",
                "533301000016002",
                "7141000016000",
                "947241000016008",
                "347801000016001",
                "347811000016004",
                "347821000016008",
                "347831000016005",
                "306011000016003",
                "306021000016007"
            })
    void realCodesHold(String code) {
        assertThat(Verhoeff.isValid(code)).isTrue();
        assertThat(SorCode.parse(code)).hasValue(new SorCode(Long.parseLong(code)));
        assertThat(Verhoeff.checkDigit(code.substring(0, code.length() - 1)))
                .isEqualTo(code.charAt(code.length() - 1) - '0');
    }

    @Test
    void everyWrongDigitAndEverySwapShows() {
        String code = "1144351000016009";
        for (int i = 0; i < code.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = code.substring(0, i) + digit + code.substring(i + 1);
                assertThat(Verhoeff.isValid(other)).as(other).isEqualTo(other.equals(code));
            }
            if (i > 0) {
                String swapped = code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
                assertThat(Verhoeff.isValid(swapped)).as(swapped).isEqualTo(swapped.equals(code));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "12345678901", "31100001600٩", "311000016008"})
    void othersDoNot(String digits) {
        assertThat(Verhoeff.isValid(digits)).isFalse();
    }

    @Test
    void theCheckDigitOfNoDigitsIsRefused() {
        assertThatThrownBy(() -> Verhoeff.checkDigit("12x")).isInstanceOf(IllegalArgumentException.class);
    }
}
