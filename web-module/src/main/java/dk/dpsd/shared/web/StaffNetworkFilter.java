package dk.dpsd.shared.web;

import dk.dpsd.shared.HealthNetwork;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the operator limits staff pages to the health data network, refuses them to everybody else, the log-in page too.
 * What is for the public never is: reporting, receipts, the answer page and the test of access.
 */
public class StaffNetworkFilter extends HttpFilter {

    /** The request attribute by which the page of refusals knows why. */
    static final String OUTSIDE = "outsideNetwork";

    private static final long serialVersionUID = 1L;

    @Inject
    transient HealthNetwork network;

    /** A limit that cannot be read must stop the start, and not the first visitor. */
    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        network.isStaffOnly();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean free = !network.isStaffOnly() || isPublic(AddressFilter.path(request));
        if (free || network.contains(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(OUTSIDE, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether an address is for the public; everything else, known or not, is for staff. */
    static boolean isPublic(String path) {
        boolean open = Address.find(path)
                .map(Address.Match::address)
                .filter(address -> address.isOpen() && !address.isForLogIn())
                .isPresent();
        return open
                || path.startsWith("/svar/")
                || path.startsWith("/opslag/")
                || path.equals("/rapporter/filer")
                || path.startsWith("/resources/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/errors/");
    }
}
