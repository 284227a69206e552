package dk.dpsd.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Domain D.1. The numbers are published test numbers or ones whose date or series cannot be a living person's. */
class CprTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "020160-9995, PERSON, 020160-9995",
        "0201609995, PERSON, 020160-9995",
        "020160 9995, PERSON, 020160-9995",
        "' 050490-9995 ', PERSON, 050490-9995",
        "010203-1AB4, NATIONAL_REPLACEMENT, 010203-1AB4",
        "010203-7AB4, NATIONAL_REPLACEMENT, 010203-7AB4",
        "010203-0AB4, LOCAL_REPLACEMENT, 010203-0AB4",
        "010203-5AB4, LOCAL_REPLACEMENT, 010203-5AB4",
        "0102036ab4, LOCAL_REPLACEMENT, 010203-6AB4",
        "290203-1AB4, NATIONAL_REPLACEMENT, 290203-1AB4",
        "610203-1234, OLD_REPLACEMENT, 610203-1234",
        "910103-1234, OLD_REPLACEMENT, 910103-1234",
    })
    void readsEverySeries(String typed, Cpr.Kind kind, String written) {
        assertThat(Cpr.parse(typed)).contains(new Cpr(written, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "020160",
                "02016-09995",
                "020160-999",
                "020160-99955",
                "320160-9995",
                "000160-9995",
                "021360-9995",
                "310460-9995",
                "300260-9995",
                "010203-2AB4",
                "010203-3AB4",
                "010203-4AB4",
                "010203-8AB4",
                "010203-9AB4",
                "310403-1AB4",
                "300203-1AB4",
                "920103-1234",
                "600103-1234",
                "abcdef-1234",
                "010203-1A34"
            })
    void refusesWhatCannotBeOne(String typed) {
        assertThat(Cpr.parse(typed)).isEmpty();
    }

    @Test
    void refusesNothing() {
        assertThat(Cpr.parse(null)).isEmpty();
    }

    @ParameterizedTest(name = "year {0}, seventh digit {1}: {2}")
    @CsvSource({
        "0, 0, 1900", "99, 0, 1999", "0, 3, 1900", "99, 3, 1999", "0, 4, 2000", "36, 4, 2036", "37, 4, 1937",
        "99, 4, 1999", "0, 5, 2000", "57, 5, 2057", "58, 5, 1858", "99, 5, 1899", "57, 8, 2057", "58, 8, 1858",
        "36, 9, 2036", "37, 9, 1937"
    })
    void theSeventhDigitTellsTheCentury(int year, int seventh, int full) {
        assertThat(Cpr.fullYear(year, seventh)).isEqualTo(full);
    }

    @Test
    void leapDayNeedsALeapYear() {
        // 1900 was none, 2000 was one: the seventh digit decides.
        assertThat(Cpr.parse("290200-0000")).isEmpty();
        assertThat(Cpr.parse("290200-4000")).isPresent();
    }

    /** Of the year 2050, so that nobody has them. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"010150-5006, true", "010150-5007, false", "010203-1AB4, true", "610203-1234, true"})
    void modulus11OnlyWarns(String number, boolean keeps) {
        assertThat(Cpr.parse(number).orElseThrow().keepsModulus11()).isEqualTo(keeps);
    }

    @Test
    void tellsTheBirthday() {
        assertThat(Cpr.parse("020160-9995").orElseThrow().birthday()).contains(LocalDate.of(1960, 1, 2));
        assertThat(Cpr.parse("010203-1AB4").orElseThrow().birthday()).isEmpty();
    }
}
