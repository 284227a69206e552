package dk.dpsd.access.web;

import dk.dpsd.access.DemoAccount;
import dk.dpsd.access.FormSecret;
import dk.dpsd.access.LogIn;
import dk.dpsd.access.LogInOutcome;
import dk.dpsd.access.LogInOutcome.Paused;
import dk.dpsd.access.LogInOutcome.Welcome;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.web.FormToken;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.ReturnAddress;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The log-in page. Only a successful log-in makes a session. */
@Named
@RequestScoped
public class LogInView {

    private static final String PURPOSE = "log-in";
    private static final Duration TOKEN_LIFE = Duration.ofHours(24);

    @Inject
    LogIn logIn;

    @Inject
    FormSecret secret;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    StaffSession staff;

    @Inject
    LastPerson lastPerson;

    @Inject
    @ConfigProperty(name = "dpsd.log-in.form", defaultValue = "true")
    boolean form;

    private String login;
    private String password;
    private String back;
    private String problem;

    @PostConstruct
    void open() {
        back = ReturnAddress.local(request.getParameter("retur")).orElse("/");
    }

    /** Whether one can log in with a password here. */
    public boolean isForm() {
        return form;
    }

    /** The button "Log ind". */
    public void enter() {
        if (!form) {
            throw new NotThereException();
        }
        if (login == null || password == null) {
            problem = say("logIn.missing");
            return;
        }
        var reading = FormToken.read(request.getParameter("token"), secret.key(), PURPOSE, clock.instant(), TOKEN_LIFE);
        if (!(reading instanceof FormToken.Good)) {
            problem = say("logIn.again");
            return;
        }
        LogInOutcome outcome = logIn.attempt(login.strip(), password);
        if (outcome instanceof Welcome welcome) {
            staff.begin(request, welcome.login());
            Redirect.to(lastPerson.lead(request, response(), welcome.login(), back));
        } else if (outcome instanceof Paused paused) {
            problem = say(
                    "logIn.paused", Math.max(1, paused.pause().plusSeconds(59).toMinutes()));
        } else {
            problem = say("logIn.refused");
        }
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private String say(String key, Object... arguments) {
        return Words.say(language.texts("access"), key, arguments);
    }

    public List<DemoAccount> getDemoAccounts() {
        return form ? logIn.demoAccounts() : List.of();
    }

    public String getToken() {
        return new FormToken("x", clock.instant()).sign(secret.key(), PURPOSE);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public String getProblem() {
        return problem;
    }
}
