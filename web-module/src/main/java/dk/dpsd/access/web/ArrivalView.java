package dk.dpsd.access.web;

import dk.dpsd.access.web.signon.SignOnEnd;
import dk.dpsd.access.web.signon.SignOnWay;
import dk.dpsd.access.web.signon.SignOnWays;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.ReturnAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What the log-in page says to those who arrive from elsewhere: why they are here, and which providers they can go to. */
@Named
@RequestScoped
public class ArrivalView {

    @Inject
    SignOnWays ways;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    /** The identity providers one can come from. */
    public List<SignOnWay> getWays() {
        return ways.offered(ReturnAddress.local(request.getParameter("retur")).orElse("/"));
    }

    /** How her sign-on ended, where it did not end in a session. */
    public String getProblem() {
        return arrived("fejl").flatMap(SignOnEnd::sentence).map(this::say).orElse(null);
    }

    /** Why she has to log in again, where she was logged in: she wanted to leave, or her time was over. */
    public String getNotice() {
        return arrived("ud")
                .map(why -> say("tid".equals(why) ? "logIn.timeOver" : "logIn.out"))
                .orElse(null);
    }

    /** A word of the address she arrived at; once she has pressed a button, it is no news. */
    private Optional<String> arrived(String parameter) {
        return "GET".equals(request.getMethod())
                ? Optional.ofNullable(request.getParameter(parameter))
                : Optional.empty();
    }

    private String say(String key) {
        return language.texts("access").getString(key);
    }
}
