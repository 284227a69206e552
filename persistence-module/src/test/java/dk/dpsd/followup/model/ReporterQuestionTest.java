package dk.dpsd.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** the link dies at closing, after thirty days, and after one answer. */
class ReporterQuestionTest {

    private static final Instant ASKED = Instant.parse("2026-03-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T08:00:00Z, true",
        "2026-03-31T07:59:59Z, true",
        "2026-03-31T08:00:00Z, false",
        "2026-04-20T08:00:00Z, false"
    })
    void itWaitsThirtyDays(Instant now, boolean open) {
        assertThat(question().isOpen(now)).isEqualTo(open);
    }

    @Test
    void itTakesOneAnswer() {
        var question = question();
        question.answered(entry(EntryKind.ANSWER));
        assertThat(question.isOpen(ASKED)).isFalse();
        question.close();
        assertThat(question.state()).isEqualTo(QuestionState.ANSWERED);
        question.forgetAnswer();
        assertThat(question.isOpen(ASKED)).isFalse();
    }

    @Test
    void onceClosedItStaysClosed() {
        var question = question();
        question.close();
        assertThat(question.isOpen(ASKED)).isFalse();
    }

    /** R-CASE-17: what a handler wrote can be changed; what was sent, and what was answered, cannot. */
    @Test
    void whatWasSentAndAnsweredStaysAsItWas() {
        var note = entry(EntryKind.COMMUNICATION);
        note.change("Ny tekst", "Bo", ASKED);
        assertThat(note.text()).isEqualTo("Ny tekst");
        assertThat(note.changedBy()).isEqualTo("Bo");
        for (EntryKind kind : new EntryKind[] {EntryKind.QUESTION, EntryKind.ANSWER}) {
            assertThatThrownBy(() -> entry(kind).change("Ny", "Bo", ASKED)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static ReporterQuestion question() {
        return new ReporterQuestion(entry(EntryKind.QUESTION), 7, "digest", ASKED);
    }

    private static FollowUpEntry entry(EntryKind kind) {
        return new FollowUpEntry(3, kind, "Tekst", 7L, "Anna", ASKED) {
            @Override
            public Long id() {
                return 11L;
            }
        };
    }
}
