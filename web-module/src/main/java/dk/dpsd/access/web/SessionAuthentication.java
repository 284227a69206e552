package dk.dpsd.access.web;

import dk.dpsd.shared.web.ReturnAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Who is calling, on every request anew, from the session alone. The container knows one role, {@code user}; what a user
 * may do is asked of the session beans (design 4). Where nobody is logged in, a protected address leads to the log-in
 * page, whether there is anything at it or not (design 1).
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    /** The session attribute that holds the login of who came in. */
    static final String LOGIN = "dpsd.login";

    private static final String LOG_IN_PAGE = "/log-ind";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        Object login = session == null ? null : session.getAttribute(LOGIN);
        if (login instanceof String name) {
            return context.notifyContainerAboutLogin(name, Set.of("user"));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        response.setHeader("Cache-Control", "no-store");
        String target = LOG_IN_PAGE + back(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return leadScript(response, context, target);
        }
        return context.redirect(target);
    }

    /** A page that lost its session asks in the background: its script is told where to go. */
    private static AuthenticationStatus leadScript(
            HttpServletResponse response, HttpMessageContext context, String target) {
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + target
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String back(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean get = "GET".equals(request.getMethod());
        String wanted = get && query != null ? request.getRequestURI() + '?' + query : request.getRequestURI();
        return ReturnAddress.local(wanted)
                .map(address -> "?retur=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
                .orElse("");
    }
}
