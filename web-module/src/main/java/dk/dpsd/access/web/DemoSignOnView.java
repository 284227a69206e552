package dk.dpsd.access.web;

import dk.dpsd.access.DemoSignOn;
import dk.dpsd.access.DemoSignOn.Credential;
import dk.dpsd.access.FormSecret;
import dk.dpsd.access.SignedOn;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.FormToken;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The demo world's MitID Erhverv: sign on with a click as somebody who has no account. Not there outside the demo. */
@Named
@RequestScoped
public class DemoSignOnView {

    private static final String PURPOSE = "demo-mitid";
    private static final Duration TOKEN_LIFE = Duration.ofHours(24);

    @Inject
    DemoSignOn signOn;

    @Inject
    FormSecret secret;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    StaffSession staff;

    @Inject
    HttpServletRequest request;

    private List<Credential> credentials;
    private String problem;

    /** Asks for the credentials, before anything of the page is written. */
    public void open() {
        credentials = signOn.credentials();
    }

    public void enter(String key) {
        var reading = FormToken.read(request.getParameter("token"), secret.key(), PURPOSE, clock.instant(), TOKEN_LIFE);
        if (!(reading instanceof FormToken.Good)) {
            problem = say("logIn.again");
            return;
        }
        try {
            SignedOn who = signOn.signOn(key);
            staff.begin(request, who.principal());
            Redirect.to(who.known() ? "/" : "/seb/anmod");
        } catch (RefusedException refused) {
            problem = say(refused.key(), refused.arguments());
        }
    }

    private String say(String key, Object... arguments) {
        return Words.say(language.texts("access"), key, arguments);
    }

    public List<Credential> getCredentials() {
        if (credentials == null) {
            open();
        }
        return credentials;
    }

    public String getToken() {
        return new FormToken("x", clock.instant()).sign(secret.key(), PURPOSE);
    }

    public String getProblem() {
        return problem;
    }
}
