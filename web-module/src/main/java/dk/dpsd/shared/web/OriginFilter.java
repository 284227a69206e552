package dk.dpsd.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Whatever changes something must come from our own pages (S3). Every browser says so on every post, in one of two
 * headers that a page cannot write; where neither says it, the request is refused.
 */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** The one address that others post to: an identity provider's page. It looks at nothing that comes from there. */
    private static final String FROM_OUTSIDE = "/log-ind/saml/svar";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOwn(request) || SAFE.contains(request.getMethod()) || FROM_OUTSIDE.equals(AddressFilter.path(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether a page of our own made the request. */
    public static boolean isOwn(HttpServletRequest request) {
        return isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    static boolean isOwn(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return "same-origin".equals(fetchSite);
        }
        if (origin == null || host == null) {
            return false;
        }
        int start = origin.indexOf("://");
        return start > 0 && origin.substring(start + 3).equalsIgnoreCase(host);
    }
}
