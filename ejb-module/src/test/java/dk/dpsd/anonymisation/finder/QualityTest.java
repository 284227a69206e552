package dk.dpsd.anonymisation.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How well the finders do on labelled texts may not fall. The sealed texts were written apart and no mistake in them was ever
 * looked at; {@link QualityReport} prints the figures for {@code docs/anonymisation.md}.
 */
class QualityTest {

    @Test
    @DisplayName("R-ANON-03 development texts")
    void developmentTexts() {
        var quality = Quality.of(QualityReport.development(), false);
        assertThat(quality.all().recall()).as(quality.table()).isGreaterThan(0.978);
        assertThat(quality.all().precision()).as(quality.table()).isGreaterThan(0.98);
        assertThat(quality.readable()).as(quality.table()).isLessThan(0.0225);
        assertThat(quality.falseAlarms()).as("texts that hold nothing").isLessThan(0.09);
        var known = Quality.of(QualityReport.development(), true);
        assertThat(known.all().recall()).as("with the case's own fields").isGreaterThan(0.989);
        assertThat(known.readable()).as("readable with them").isLessThan(0.015);
    }

    @Test
    @DisplayName("R-ANON-03 sealed texts")
    void sealedTexts() {
        List<LabelledText> sealed = QualityReport.sealed();
        var quality = Quality.of(sealed, false);
        assertThat(quality.all().recall()).as("recall").isGreaterThan(0.987);
        assertThat(quality.all().precision()).as("precision").isGreaterThan(0.975);
        assertThat(quality.readable()).as("left readable").isLessThan(0.011);
        assertThat(quality.falseAlarms()).as("texts that hold nothing").isLessThan(0.095);
        assertThat(quality.count(Kind.NAME).recall()).as("names: recall").isGreaterThan(0.98);
        assertThat(quality.count(Kind.NAME).precision()).as("names: precision").isGreaterThan(0.97);
        assertThat(quality.count(Kind.INITIALS).recall()).as("initials: recall").isGreaterThan(0.95);
        assertThat(quality.count(Kind.INITIALS).precision())
                .as("initials: precision")
                .isGreaterThan(0.93);
        assertThat(quality.count(Kind.CPR).recall()).as("CPR").isGreaterThan(0.985);
        assertThat(quality.count(Kind.PHONE).recall()).as("phone").isGreaterThan(0.98);
        assertThat(quality.count(Kind.EMAIL).recall()).as("e-mail").isEqualTo(1);
        assertThat(quality.count(Kind.URL).recall()).as("profiles").isEqualTo(1);
        assertThat(quality.count(Kind.BIRTHDATE).recall()).as("birth date").isGreaterThan(0.95);
        assertThat(quality.count(Kind.ROOM).recall()).as("room").isGreaterThan(0.97);
        assertThat(quality.count(Kind.ADDRESS).recall()).as("address").isGreaterThan(0.98);
        var known = Quality.of(sealed, true);
        assertThat(known.all().recall()).as("recall with the case's own fields").isGreaterThan(0.988);
    }
}
