package dk.dpsd.organisation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDayTest {

    @ParameterizedTest
    @CsvSource({
        "sor.csv, 2026-11-01",
        "SorEntity_20261030.csv, 2026-10-30",
        "sor-2026-10-30.csv, 2026-10-30",
        "sor_2026.10.30.csv, 2026-10-30",
        "sor-20261101.csv, 2026-11-01",
        "sor-20261102.csv, 2026-11-01",
        "sor-20261331.csv, 2026-11-01",
        "202610301.csv, 2026-11-01",
        "V_1_2_1_19-2026-10-30.csv, 2026-10-30"
    })
    void isInTheNameOrToday(String name, LocalDate day) {
        assertThat(FileDay.of(name, LocalDate.of(2026, 11, 1))).isEqualTo(day);
    }
}
