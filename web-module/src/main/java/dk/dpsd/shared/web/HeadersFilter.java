package dk.dpsd.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Pages are never kept by browsers and proxies; style sheets and scripts are. */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A page that fails half way must still be able to answer 404 with nothing of itself sent. */
    private static final int WHOLE_PAGE = 256 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = AddressFilter.path(request);
        if (!path.startsWith("/jakarta.faces.resource/") && !path.startsWith("/resources/")) {
            response.setHeader("Cache-Control", isEmptyReport(request, path) ? "private, no-cache" : "no-store");
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            response.setBufferSize(WHOLE_PAGE);
        }
        chain.doFilter(request, response);
    }

    /**
     * The empty report form says nothing about anybody, and "back" after a broken connection must find what was typed and
     * the same idempotency key again: with no-store the browser would fetch a new form (design 11).
     */
    private static boolean isEmptyReport(HttpServletRequest request, String path) {
        return "GET".equals(request.getMethod()) && Address.REPORT.pattern().equals(path);
    }
}
