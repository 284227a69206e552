package dk.dpsd.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** A session of its own for every log-in: nobody can have laid out its id before (and none of the earlier is kept). */
final class NewSession {

    private NewSession() {}

    static void start(HttpServletRequest request, String principal) {
        HttpSession earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        request.getSession(true);
        request.changeSessionId();
        request.getSession(false).setAttribute(SessionAuthentication.LOGIN, principal);
    }
}
