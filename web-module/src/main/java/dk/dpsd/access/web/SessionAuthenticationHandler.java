package dk.dpsd.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Leads the container to the one mechanism. Open Liberty looks a mechanism up under the name of the WAR, which is another
 * one where the application runs from its build folders (loose): with its own handler there is nothing to look up.
 */
@ApplicationScoped
public class SessionAuthenticationHandler implements HttpAuthenticationMechanismHandler {

    @Inject
    SessionAuthentication mechanism;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return mechanism.validateRequest(request, response, context);
    }
}
