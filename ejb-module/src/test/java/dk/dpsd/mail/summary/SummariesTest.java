package dk.dpsd.mail.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.dpsd.shared.RefusedException;
import org.junit.jupiter.api.Test;

/** What is said with a resumé has a length, also where its address is refused and nothing but the log is written. */
class SummariesTest {

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(refusal("a@demo.example", text(4_001), "Lægen spurgte")).isEqualTo("summaryComment");
        assertThat(refusal("a@demo.example", "Kort", text(1_001))).isEqualTo("summaryReasonLong");
        assertThat(refusal(text(255), "Kort", "Lægen spurgte")).isEqualTo("recipientAddress");
        assertThat(refusal("a@demo.example", "Kort", " ")).isEqualTo("summaryReason");
    }

    @Test
    void whatFitsPasses() {
        assertThatCode(() -> Summaries.checked(order(text(254), text(4_000), text(1_000))))
                .doesNotThrowAnyException();
        assertThatCode(() -> Summaries.checked(order(null, null, "Lægen spurgte")))
                .doesNotThrowAnyException();
    }

    private static String refusal(String address, String comment, String reason) {
        return catchThrowableOfType(RefusedException.class, () -> Summaries.checked(order(address, comment, reason)))
                .key();
    }

    private static SummaryOrder order(String address, String comment, String reason) {
        return new SummaryOrder(SummaryKind.CURRENT, null, address, comment, true, reason);
    }

    private static String text(int length) {
        return "a".repeat(length);
    }
}
