package dk.dpsd.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-30T13:05:00Z, 30. november 2026 kl. 14.05",
        "2026-07-01T22:30:00Z, 2. juli 2026 kl. 00.30",
        "2026-03-29T00:59:00Z, 29. marts 2026 kl. 01.59",
        "2026-03-29T01:00:00Z, 29. marts 2026 kl. 03.00",
        "2026-12-31T23:00:00Z, 1. januar 2027 kl. 00.00",
    })
    void aMomentIsToldInDanishTime(Instant moment, String text) {
        assertThat(Dates.moment(moment, Language.DANISH)).isEqualTo(text);
    }

    @Test
    void andInEnglish() {
        assertThat(Dates.moment(Instant.parse("2026-11-30T13:05:00Z"), Locale.ENGLISH))
                .isEqualTo("30 November 2026 at 14:05");
        assertThat(Dates.day(LocalDate.of(2026, 2, 1), Locale.ENGLISH)).isEqualTo("1 February 2026");
        assertThat(Dates.time(LocalTime.of(9, 5), Locale.ENGLISH)).isEqualTo("09:05");
    }

    @Test
    void nothingIsToldAsNothing() {
        assertThat(Dates.moment(null, Language.DANISH)).isEmpty();
        assertThat(Dates.day(null, Language.DANISH)).isEmpty();
        assertThat(Dates.time(null, Language.DANISH)).isEmpty();
        assertThat(Dates.shortDay(null)).isEmpty();
    }
}
