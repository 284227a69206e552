package dk.dpsd.reporting;

import dk.dpsd.followup.OpenQuestion;
import dk.dpsd.shared.model.CaseState;
import java.time.Instant;
import java.util.List;

/** How far a report is, as its reporter may know it: nothing of the case, and not that it was rejected (R-REP-08). */
public record ReceiptStatus(Stage stage, Instant receivedAt, List<OpenQuestion> questions) {

    public ReceiptStatus {
        questions = List.copyOf(questions);
    }

    /** The three stages a reporter is told of. */
    public enum Stage {
        RECEIVED,
        IN_PROGRESS,
        ENDED;

        static Stage of(CaseState state) {
            return switch (state) {
                case RECEIVED -> RECEIVED;
                case IN_PROGRESS -> IN_PROGRESS;
                case CLOSED, REJECTED, DELETED -> ENDED;
            };
        }
    }
}
