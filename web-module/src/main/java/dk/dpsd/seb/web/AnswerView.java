package dk.dpsd.seb.web;

import dk.dpsd.seb.request.AnswerAccess;
import dk.dpsd.seb.request.RequestSheet;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One request for access: what she wrote beside what her credential says, and the two answers. */
@Named
@RequestScoped
public class AnswerView {

    @Inject
    AnswerAccess answers;

    @Inject
    Sentences sentences;

    @Inject
    Notices notices;

    /** Names what the address names, from the first phase of a post on. */
    @Inject
    HttpServletRequest request;

    private RequestSheet sheet;
    private String login;
    private String reason;
    private String problem;

    /** Proposes a login, also where the other form of the page was sent. */
    @PostConstruct
    void propose() {
        login = getSheet().login();
    }

    /** Looks the request up, before anything of the page is written. */
    public void open() {
        getSheet();
    }

    /** "Opret bruger". */
    public void create() {
        answer(() -> answers.createUser(publicId(), login), "request.userCreated");
    }

    /** "Afvis". */
    public void refuse() {
        answer(() -> answers.refuse(publicId(), reason), "request.refusedNow");
    }

    private void answer(Runnable deed, String done) {
        try {
            deed.run();
            notices.say(sentences.say(done, login == null ? "" : login));
            Redirect.to("/seb/anmodninger");
        } catch (RefusedException refused) {
            problem = sentences.say(refused);
        }
    }

    private PublicId publicId() {
        return PublicId.parse(request.getParameter("id")).orElseThrow(NotThereException::new);
    }

    public RequestSheet getSheet() {
        if (sheet == null) {
            sheet = answers.sheet(publicId());
        }
        return sheet;
    }

    public String getProblem() {
        return problem;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
