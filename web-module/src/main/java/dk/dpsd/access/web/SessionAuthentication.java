package dk.dpsd.access.web;

import dk.dpsd.shared.web.ReturnAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Who is calling, on every request anew, from the session alone. The container knows one role, {@code user}; what a user
 * may do is asked of the session beans (design 4). Where nobody is logged in, a protected address leads to the log-in
 * page, whether there is anything at it or not (design 1).
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    private static final String LOG_IN_PAGE = "/log-ind";

    /** What a script writes on requests that nobody made: they find the session, and do not make it longer. */
    private static final String BACKGROUND = "X-DPSD-Background";

    @Inject
    StaffSession staff;

    @Inject
    LastPerson lastPerson;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<String> login = staff.person(request);
        if (login.isPresent()) {
            if (!isInBackground(request)) {
                staff.didSomething(request);
            }
            return context.notifyContainerAboutLogin(login.get(), Set.of("user"));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        response.setHeader("Cache-Control", "no-store");
        String target = target(request);
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
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The log-in page, which leads back here and says why she has to, where her session ended by itself. */
    private String target(HttpServletRequest request) {
        String back = back(request);
        if (!lastPerson.isKnown(request)) {
            return LOG_IN_PAGE + back;
        }
        return LOG_IN_PAGE + (back.isEmpty() ? "?ud=tid" : back + "&ud=tid");
    }

    private static boolean isInBackground(HttpServletRequest request) {
        boolean asksOnly = "GET".equals(request.getMethod()) && SessionServlet.PATH.equals(request.getServletPath());
        return asksOnly || request.getHeader(BACKGROUND) != null;
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
