package dk.dpsd.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What is not the caller's to see answers exactly as what does not exist (design 1); a page that has expired and a post
 * that was not made on one of our pages are refused without being an error of the server.
 */
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute by which Faces says that it refused a request, and with which status. */
    static final String SAID = "dpsd.refused";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
            if (request.getAttribute(SAID) instanceof Integer status) {
                refuse(response, status);
            }
        } catch (ServletException | RuntimeException e) {
            var status = RefusedRequest.status(e);
            if (status.isEmpty()) {
                throw e;
            }
            refuse(response, status.getAsInt());
        }
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.sendError(status);
        }
    }
}
