package dk.dpsd.followup.web;

import dk.dpsd.followup.AnswerOutcome;
import dk.dpsd.followup.model.FollowUpEntry;
import dk.dpsd.shared.web.Words;
import java.util.ResourceBundle;

/** What is said beside an answer that cannot be taken as it is. */
public final class AnswerSentence {

    private AnswerSentence() {}

    /** @return null where there is nothing to put right */
    public static String of(ResourceBundle texts, AnswerOutcome outcome, String typed) {
        if (outcome == AnswerOutcome.EMPTY) {
            return texts.getString("answer.empty");
        }
        return outcome == AnswerOutcome.TOO_LONG
                ? Words.say(texts, "answer.tooLong", new Object[] {FollowUpEntry.LONGEST, typed.length()})
                : null;
    }
}
