package dk.dpsd.reporting;

import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.CaseStore.Standing;
import dk.dpsd.followup.AnswerOutcome;
import dk.dpsd.followup.OpenQuestions;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What the holder of a receipt's code is told. The code, 128 random-looking bits, is the whole right to it. Not written to
 * the access log of the case: it tells nothing of the case, and would tell the case where its reporter sits (R-LAW-01).
 */
@Stateless
public class ReceiptDesk {

    @Inject
    CaseStore cases;

    @Inject
    OpenQuestions questions;

    /**
     * How far the report of a receipt is.
     *
     * @param code as it was typed
     * @return empty where there is no such receipt
     */
    @Requires(Action.READ_RECEIPT)
    public Optional<ReceiptStatus> status(String code) {
        return standing(code)
                .map(standing -> new ReceiptStatus(
                        ReceiptStatus.Stage.of(standing.state()),
                        standing.receivedAt(),
                        questions.on(standing.caseId())));
    }

    /**
     * Takes the answer to a question that waits for the reporter (R-ASK-06), as the link in the mail would.
     *
     * @param code the receipt's code as it was typed
     */
    @Requires(Action.ANSWER_QUESTION)
    public AnswerOutcome answer(String code, long question, String typed) {
        return standing(code)
                .map(standing -> questions.answerByReceipt(standing.caseId(), question, typed))
                .orElse(AnswerOutcome.GONE);
    }

    private Optional<Standing> standing(String code) {
        return PaperCode.typed(code).map(PaperCode::digest).flatMap(cases::standingByReceipt);
    }
}
