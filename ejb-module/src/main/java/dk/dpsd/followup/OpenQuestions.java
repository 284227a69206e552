package dk.dpsd.followup;

import dk.dpsd.followup.store.FollowUpStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The questions of a case that wait for its reporter, for the page of her receipt; whose receipt it is, that page knows. */
@Dependent
public class OpenQuestions {

    private final FollowUpStore store;
    private final AnswerIntake intake;

    @Inject
    OpenQuestions(FollowUpStore store, AnswerIntake intake) {
        this.store = store;
        this.intake = intake;
    }

    /** The oldest first. */
    public List<OpenQuestion> on(long caseId) {
        return store.questions(caseId).stream()
                .flatMap(question -> intake.open(question).stream())
                .toList();
    }

    /**
     * Takes the answer of somebody who holds the receipt of the case.
     *
     * @param caseId the case of the receipt; a question of another one is none
     */
    public AnswerOutcome answerByReceipt(long caseId, long questionId, String typed) {
        return store.questions(caseId).stream()
                .filter(question -> question.id() == questionId)
                .findFirst()
                .map(question -> intake.take(question, typed))
                .orElse(AnswerOutcome.GONE);
    }
}
