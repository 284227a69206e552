package dk.dpsd.access.web.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a press looks like a person's; the second press always counts, so that no report is lost. */
class PressRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final PressRule rule = new PressRule(Duration.ofSeconds(3));

    @ParameterizedTest(name = "open for {0} s, again {1}, trap \"{2}\": {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0, false, -, TOO_FAST",
                "2, false, '', TOO_FAST",
                "3, false, '', NONE",
                "86400, false, '', NONE",
                "0, true, '', NONE",
                "10, false, http://x, TRAP",
                "0, false, http://x, TRAP",
                "10, true, http://x, NONE",
                "-, false, '', TOO_FAST",
                "-, true, '', TOO_FAST",
                "-, false, x, TRAP",
            })
    void judges(Long open, boolean again, String trap, PressHold expected) {
        Instant shown = open == null ? null : NOW.minusSeconds(open);
        assertThat(rule.judge(shown, again, trap, NOW)).isEqualTo(expected);
    }

    @Test
    void anInstallationMayAskForNoTime() {
        var hasty = new PressRule(Duration.ZERO);
        assertThat(hasty.judge(null, false, null, NOW)).isEqualTo(PressHold.NONE);
        assertThat(hasty.judge(NOW, false, "x", NOW)).isEqualTo(PressHold.TRAP);
    }
}
