package dk.dpsd.followup.web;

import dk.dpsd.followup.AnswerOutcome;
import dk.dpsd.followup.ReporterAnswers;
import dk.dpsd.shared.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The page for the reporter's answer: the question and one box, and nothing of the case (R-ASK-04). Whatever link is used up,
 * too old, dead or invented, the page is the same.
 */
@Named
@RequestScoped
public class ReplyView {

    @Inject
    ReporterAnswers answers;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String question;
    private AnswerOutcome outcome;

    /** Nobody is told of this address: no search engine, and no other site by way of a link. */
    @PostConstruct
    void open() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        external.setResponseHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        question = answers.question(token()).orElse(null);
        if (question == null && "POST".equals(request.getMethod())) {
            // Pressed twice, or loaded again: there is no form any more, but the answer may well be in the case.
            outcome = answers.answer(token(), getText());
        }
    }

    /** "Send svaret". */
    public void send() {
        outcome = answers.answer(token(), getText());
    }

    /** The words of the question; null where nobody waits for an answer. */
    public String getQuestion() {
        return question;
    }

    public boolean isReceived() {
        return outcome == AnswerOutcome.RECEIVED;
    }

    /** Whether there is something to write in: a refused answer stays in its box. */
    public boolean isOpen() {
        return question != null && !isReceived() && outcome != AnswerOutcome.GONE;
    }

    /** An answer that came too late is not lost to the one who wrote it. */
    public String getLost() {
        boolean late = !isOpen() && !isReceived() && "POST".equals(request.getMethod());
        return late && getText() != null && !getText().isBlank() ? getText() : null;
    }

    public String getProblem() {
        return AnswerSentence.of(language.texts("followup"), outcome, getText());
    }

    public String getText() {
        return request.getParameter("answer");
    }

    private String token() {
        return request.getParameter("token");
    }
}
