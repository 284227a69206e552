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
}
