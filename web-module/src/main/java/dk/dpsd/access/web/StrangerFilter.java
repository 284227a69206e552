package dk.dpsd.access.web;

import dk.dpsd.access.Principals;
import dk.dpsd.access.WhoAmI;
import dk.dpsd.shared.web.Address;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;

/**
 * Leads somebody who came by a credential and has no account to the one page that is for her, from every address that is
 * not public, whether there is anything at it or not (R-PRIV-05). Once she has an account, that page leads her home.
 */
public class StrangerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String LOG_OUT = "/log-ud";

    @Inject
    transient WhoAmI whoAmI;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean asking = Address.ACCESS_REQUEST.pattern().equals(path);
        boolean leads = asking || isInside(path);
        if (request.getUserPrincipal() == null || !leads || asking == isStranger(request.getUserPrincipal())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", asking ? "/" : Address.ACCESS_REQUEST.pattern());
    }

    private boolean isStranger(Principal principal) {
        return Principals.isIdentity(principal.getName()) && whoAmI.isStranger();
    }

    /** Whether an address is not for everybody; the front page counts, for it is where a log-in ends. */
    private static boolean isInside(String path) {
        boolean open = Address.find(path)
                .map(Address.Match::address)
                .filter(Address::isOpen)
                .isPresent();
        boolean asset = path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
        return "/".equals(path) || !(open || asset || path.startsWith("/opslag/") || LOG_OUT.equals(path));
    }
}
