package dk.dpsd.followup.web;

import dk.dpsd.anonymisation.web.PersonHints;
import dk.dpsd.followup.QuestionCheck;
import dk.dpsd.followup.ReporterQuestions;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Supplerende oplysninger: write a question, see the mail, send it (R-ASK-01, -02, -08). */
@Named
@RequestScoped
public class QuestionView {

    @Inject
    FollowUpView page;

    @Inject
    ReporterQuestions questions;

    @Inject
    PersonHints hints;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private QuestionCheck checked;
    private String problem;
    private boolean left;

    /** Whether somebody came here to ask. */
    public boolean isAsking() {
        return "QUESTION".equals(request.getParameter("ny"));
    }

    /** Whether the reporter can be asked, by the caller. */
    public boolean isAskable() {
        return questions.canAsk(page.id());
    }

    /** "Se mailen". */
    public void look() {
        attempt(() -> checked = questions.check(page.id(), getText()));
    }

    /** "Ret teksten". */
    public void back() {
        checked = null;
        left = true;
    }

    /** "OK": the mail is on its way. */
    public void send() {
        attempt(() -> {
            questions.ask(page.id(), getText());
            notices.say(language.texts("followup").getString("done.asked"));
            Redirect.to("/sag/" + page.id() + "/opfolgning");
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException refused) {
            problem = Words.say(
                    language.texts("followup"), "refused." + refused.key(), hints.arguments(refused.arguments()));
        }
    }

    /** The question as it was looked at; a post that comes from that look brings it along. */
    public QuestionCheck getChecked() {
        if (checked == null && !left && problem == null && request.getParameter("seen") != null) {
            look();
        }
        return checked;
    }

    /** What in the question may point out a person (R-ASK-08), or an empty text; whoever sends it now has read this. */
    public String getWarning() {
        return checked.warning().isEmpty()
                ? ""
                : Words.say(language.texts("followup"), "question.warning", (Object) hints.words(checked.warning()));
    }

    /** The mail as the reporter will read it; its link is made when it is sent. */
    public String getMail() {
        String link = language.texts("followup").getString("question.link");
        return Words.say(language.texts("mail"), "QUESTION_ASKED.body", new Object[] {checked.text(), link});
    }

    public String getText() {
        return request.getParameter("question");
    }

    public String getProblem() {
        return problem;
    }
}
