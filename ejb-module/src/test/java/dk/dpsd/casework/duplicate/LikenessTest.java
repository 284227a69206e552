package dk.dpsd.casework.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.duplicate.Likeness.Told;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same place, near date, similar text: what makes two cases look like one incident. */
class LikenessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String FALL = "Borgeren faldt ud af sengen om natten, fordi sengehesten ikke var slået op.";
    private static final String SAME_FALL = "Om natten faldt patienten ud af sin seng; sengehest var ikke slået op";
    private static final String PILLS = "Forkert dosis blodfortyndende medicin givet ved morgenrunden.";

    private static Told told(Long unit, String placeName, LocalDate occurred, String text) {
        return new Told(unit, placeName, occurred, DAY, WordSet.of(text));
    }

    @ParameterizedTest(name = "{0} days apart: {1}")
    @CsvSource({"0, true", "3, true", "-3, true", "4, false", "-4, false"})
    void nearInTime(int days, boolean alike) {
        var found = Likeness.of(told(1L, null, DAY, FALL), told(1L, null, DAY.plusDays(days), SAME_FALL));
        assertThat(found.isPresent()).isEqualTo(alike);
        found.ifPresent(why -> assertThat(why.days()).isEqualTo(Math.abs(days)));
    }

    @Test
    void whereADayIsUnknownTheReportsAreCompared() {
        assertThat(Likeness.of(told(1L, null, null, FALL), told(1L, null, DAY.minusDays(90), SAME_FALL)))
                .isPresent();
        var late = new Told(1L, null, null, DAY.plusDays(4), WordSet.of(SAME_FALL));
        assertThat(Likeness.of(told(1L, null, null, FALL), late)).isEmpty();
    }

    @Test
    void anotherIncidentOfTheSameDayAndPlaceIsNone() {
        assertThat(Likeness.of(told(1L, null, DAY, FALL), told(1L, null, DAY, PILLS)))
                .isEmpty();
    }

    @Test
    void elsewhereItTakesMoreOfTheSameWords() {
        assertThat(Likeness.of(told(1L, null, DAY, FALL), told(2L, null, DAY, FALL)))
                .hasValueSatisfying(why -> assertThat(why.samePlace()).isFalse());
        String half = "Patienten faldt om natten i badet på vej til toilettet med rollator";
        assertThat(Likeness.of(told(1L, null, DAY, FALL), told(2L, null, DAY, half)))
                .isEmpty();
    }

    /** Two private homes of one municipality have the same unit, its root (R-ROUTE-06). */
    @Test
    void anotherNameOfPlaceIsAnotherPlace() {
        assertThat(Likeness.of(told(1L, "Solgården", DAY, FALL), told(1L, "Aabybro", DAY, FALL)))
                .hasValueSatisfying(why -> assertThat(why.samePlace()).isFalse());
        assertThat(Likeness.of(told(1L, "Solgården ", DAY, FALL), told(1L, "solgården", DAY, FALL)))
                .hasValueSatisfying(why -> assertThat(why.samePlace()).isTrue());
    }

    @Test
    void smallWordsAndEndsOfWordsDoNotCount() {
        WordSet words = WordSet.of("Borgeren var ikke i sengen, men på toilettet");
        assertThat(words.shared(WordSet.of("seng toilet"), 9)).containsExactly("toilettet");
        assertThat(WordSet.of("og i på").likeness(WordSet.of("og i på"))).isZero();
        assertThat(WordSet.of(FALL).likeness(WordSet.of(FALL))).isEqualTo(1);
        assertThat(WordSet.of(null, FALL).shared(WordSet.of(SAME_FALL), 3)).contains("sengehesten");
    }
}
