package dk.dpsd.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Pages are never kept by browsers and proxies; style sheets and scripts are. */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = AddressFilter.path(request);
        if (!path.startsWith("/jakarta.faces.resource/") && !path.startsWith("/resources/")) {
            response.setHeader("Cache-Control", isEmptyReport(request, path) ? "private, no-cache" : "no-store");
        }
        response.setLocale(language.getLocale());
        boolean isErrorPage = request.getDispatcherType() == DispatcherType.ERROR;
        chain.doFilter(request, isErrorPage ? new SizedResponse(response) : response);
    }

    /** The page that failed has sized the buffer and begun to write; the error page in its place must not size it again. */
    private static final class SizedResponse extends HttpServletResponseWrapper {

        SizedResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setBufferSize(int size) {
            // Kept as it is.
        }
    }

    /**
     * The empty report form says nothing about anybody, and "back" after a broken connection must find what was typed and
     * the same idempotency key again: with no-store the browser would fetch a new form (design 11).
     */
    private static boolean isEmptyReport(HttpServletRequest request, String path) {
        return "GET".equals(request.getMethod()) && Address.REPORT.pattern().equals(path);
    }
}
