package dk.dpsd.access.web;

import dk.dpsd.access.LogIn;
import dk.dpsd.shared.NotThereException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Hears of sessions that end without their owners, for the access log: too long idle, or another log-in came after. */
@WebListener
public class SessionEnds implements HttpSessionListener {

    private static final Logger LOG = System.getLogger(SessionEnds.class.getName());

    @Inject
    LogIn logIn;

    /** The owner ends the session herself; there is nothing more to tell of it. */
    static void knownOf(HttpSession session) {
        session.removeAttribute(StaffSession.LOGIN);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (!(event.getSession().getAttribute(StaffSession.LOGIN) instanceof String login)) {
            return;
        }
        try {
            logIn.wasLeft(login);
        } catch (EJBException | NotThereException e) {
            LOG.log(Level.WARNING, "The end of a session was not written to the access log: {0}", e.getMessage());
        }
    }
}
