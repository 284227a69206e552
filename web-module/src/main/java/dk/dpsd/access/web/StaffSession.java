package dk.dpsd.access.web;

import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session of somebody who logged in, whichever way she came: its beginning, its end, and who it is. */
@ApplicationScoped
public class StaffSession {

    static final String LOGIN = "dpsd.login";
    private static final String STARTED = "dpsd.started";
    private static final String LAST_DEED = "dpsd.lastDeed";

    /** The container lets a session go a little later than we do, so that there is one judge. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.session.idle-minutes", defaultValue = "30")
    long idleMinutes;

    @Inject
    @ConfigProperty(name = "dpsd.session.absolute-hours", defaultValue = "10")
    long absoluteHours;

    /** How long sessions last in this installation. */
    public SessionLimits limits() {
        return new SessionLimits(Duration.ofMinutes(idleMinutes), Duration.ofHours(absoluteHours));
    }

    /** A session of its own for every log-in: nobody can have laid out its id before (and none of the earlier is kept). */
    public void begin(HttpServletRequest request, String login) {
        HttpSession earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        request.getSession(true);
        request.changeSessionId();
        HttpSession session = request.getSession(false);
        session.setMaxInactiveInterval((int) limits().idle().plus(GRACE).toSeconds());
        session.setAttribute(LOGIN, login);
        session.setAttribute(STARTED, Clocks.now(clock).toEpochMilli());
        session.setAttribute(LAST_DEED, Clocks.now(clock).toEpochMilli());
    }

    /** Who is logged in; empty, and the session gone, where its time is over. */
    Optional<String> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(LOGIN) instanceof String login)) {
            return Optional.empty();
        }
        if (limits().isOver(moment(session, STARTED), moment(session, LAST_DEED), Clocks.now(clock))) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(login);
    }

    /** She did something: the time in which nothing may happen begins anew. */
    void didSomething(HttpServletRequest request) {
        request.getSession(false).setAttribute(LAST_DEED, Clocks.now(clock).toEpochMilli());
    }

    /** How long she may still do nothing. */
    Duration idleLeft(HttpSession session) {
        return limits().idleLeft(moment(session, LAST_DEED), Clocks.now(clock));
    }

    /** How long the session can live at all. */
    Duration absoluteLeft(HttpSession session) {
        return limits().absoluteLeft(moment(session, STARTED), Clocks.now(clock));
    }

    private static Instant moment(HttpSession session, String name) {
        return session.getAttribute(name) instanceof Long millis ? Instant.ofEpochMilli(millis) : Instant.EPOCH;
    }
}
