package dk.dpsd.seb.web;

import dk.dpsd.seb.request.AskAccess;
import dk.dpsd.seb.request.AskForm;
import dk.dpsd.seb.request.Wish;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of those who have a credential and no account: ask for one, see what became of it (R-PRIV-05). */
@Named
@RequestScoped
public class AskView {

    private static final String HERE = "/seb/anmod";

    @Inject
    AskAccess asking;

    @Inject
    Sentences sentences;

    @Inject
    Notices notices;

    private AskForm form;
    private String email;
    private String workplace;
    private boolean privateProvider;
    private String wantedRole;
    private String message;
    private Long recipient;
    private String problem;

    /** Begins with what the credential says. */
    public void open() {
        email = getForm().email();
        if (form.administrators().size() == 1) {
            recipient = form.administrators().get(0).id();
        }
    }

    /** "Anmod". */
    public void ask() {
        if (recipient == null) {
            problem = sentences.say("request.recipientMissing");
            return;
        }
        change(
                () -> asking.ask(new Wish(email, workplace, privateProvider, wantedRole, message), recipient),
                "request.sent");
    }

    public void withdraw() {
        change(asking::withdraw, "request.withdrawn");
    }

    private void change(Runnable deed, String done) {
        try {
            deed.run();
            notices.say(sentences.say(done));
            Redirect.to(HERE);
        } catch (RefusedException refused) {
            problem = sentences.say(refused);
        }
    }

    public AskForm getForm() {
        if (form == null) {
            form = asking.form();
        }
        return form;
    }

    public String getProblem() {
        return problem;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWorkplace() {
        return workplace;
    }

    public void setWorkplace(String workplace) {
        this.workplace = workplace;
    }

    public boolean isPrivateProvider() {
        return privateProvider;
    }

    public void setPrivateProvider(boolean privateProvider) {
        this.privateProvider = privateProvider;
    }

    public String getWantedRole() {
        return wantedRole;
    }

    public void setWantedRole(String wantedRole) {
        this.wantedRole = wantedRole;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public Long getRecipient() {
        return recipient;
    }

    public void setRecipient(Long recipient) {
        this.recipient = recipient;
    }
}
