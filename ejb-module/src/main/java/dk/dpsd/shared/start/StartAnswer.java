package dk.dpsd.shared.start;

import dk.dpsd.shared.model.Count;

/** What stands on the start page beside one of its questions. */
public record StartAnswer(StartQuestion question, Count count) {

    /** Whether something waits to be done. */
    public boolean isWaiting() {
        return question.isWork() && count.value() > 0;
    }
}
