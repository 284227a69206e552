package dk.dpsd.reporting.web;

import dk.dpsd.access.web.press.PublicPress;
import dk.dpsd.followup.AnswerOutcome;
import dk.dpsd.followup.OpenQuestion;
import dk.dpsd.followup.web.AnswerSentence;
import dk.dpsd.reporting.Receipt;
import dk.dpsd.reporting.ReceiptDesk;
import dk.dpsd.reporting.ReceiptStatus;
import dk.dpsd.reporting.Reporting;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The receipt (kvittering), only for who holds the address she was led to, and only for a while; without such an address
 * the page asks for the code and says how far the report is.
 */
@Named
@RequestScoped
public class ReceiptView {

    private static final String QUESTION = "question";

    @Inject
    Reporting reporting;

    @Inject
    SubmissionTokens tokens;

    @Inject
    HttpServletRequest request;

    @Inject
    ReceiptDesk desk;

    @Inject
    PublicPress press;

    @Inject
    Language language;

    private Receipt receipt;
    private ReceiptStatus status;
    private boolean asked;
    private AnswerOutcome outcome;
    private String problem;

    @PostConstruct
    void open() {
        if (request.getParameter("k") == null) {
            return;
        }
        receipt = tokens.readReceipt(request.getParameter("k"))
                .flatMap(reporting::receipt)
                .orElseThrow(NotThereException::new);
    }

    /** The button "Vis, hvor langt sagen er". Who tries many codes waits longer and longer between them. */
    public void find() {
        if (press.isGuessing()) {
            return;
        }
        status = desk.status(getCode()).orElse(null);
        if (status == null) {
            press.guessedWrong();
            problem = Words.say(language.texts("reporting"), "status.unknown", new Object[0]);
        }
    }

    /** The button "Send svaret" under a question. */
    public void send() {
        String question = request.getParameter(QUESTION);
        if (!press.isGuessing()) {
            outcome = Numbers.read(question)
                    .map(id -> desk.answer(getCode(), id, getAnswer()))
                    .orElse(AnswerOutcome.GONE);
        }
    }

    /** Whether the press came from under a question: then the page is the status again, whatever became of the answer. */
    public boolean isAnswering() {
        return request.getParameter(QUESTION) != null;
    }

    public boolean isAnswered() {
        return outcome == AnswerOutcome.RECEIVED;
    }

    /** What is wrong with the answer, in a sentence. */
    public String getAnswerProblem() {
        return AnswerSentence.of(language.texts("followup"), outcome, getAnswer());
    }

    /** What was typed as an answer, until it is in the case. */
    public String getAnswer() {
        String typed = request.getParameter("answer");
        return typed == null || isAnswered() ? "" : typed;
    }

    /** The question that waits longest, or null. */
    public OpenQuestion getQuestion() {
        return getStatus() == null || status.questions().isEmpty()
                ? null
                : status.questions().get(0);
    }

    /** The code as it was typed, to be put right. */
    public String getCode() {
        String typed = request.getParameter("code");
        return typed == null ? "" : typed.strip();
    }

    public ReceiptStatus getStatus() {
        if (status == null && isAnswering() && !asked) {
            asked = true;
            find();
        }
        return status;
    }

    public String getProblem() {
        return problem;
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
