package dk.dpsd.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void whatNoDatabaseCanHoldIsLeftOut() {
        assertThat(PlainText.of("a\u0000b\u0007c\ud800d")).isEqualTo("abcd");
    }

    @Test
    void wholeCharactersBeyondTheFirstPlaneStay() {
        assertThat(PlainText.of("faldt 😀 ikke")).isEqualTo("faldt 😀 ikke");
    }

    @Test
    void linesAndTabsStayWithOneKindOfLineEnd() {
        assertThat(PlainText.of("  et\r\nto\rtre\tfire\n ")).isEqualTo("et\nto\ntre\tfire");
    }

    @Test
    void nothingIsNull() {
        assertThat(PlainText.of(null)).isNull();
        assertThat(PlainText.of(" \u0000\n")).isNull();
    }

    /** One such mark in a headline would write the rest of its row backwards. */
    @Test
    void marksThatTurnTheTextAroundThemAreLeftOut() {
        assertThat(PlainText.of("a\u202Eb\u2066c\u2069d\u200Fe\uFEFF")).isEqualTo("abcde");
    }

    @Test
    void whatCannotBeSeenIsNothing() {
        assertThat(PlainText.of("\u200B \u200D\u00A0\u3164")).isNull();
        assertThat(PlainText.of("\uD83D\uDC69\u200D\u2695\uFE0F")).isEqualTo("\uD83D\uDC69\u200D\u2695\uFE0F");
    }
}
