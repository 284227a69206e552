package dk.dpsd.shared.web;

import dk.dpsd.shared.NotThereException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is not the caller's to see answers exactly as what does not exist (design 1). */
public class NotThereFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute by which Faces says that something was not there. */
    static final String SAID = "dpsd.notThere";

    private static final int DEPTH = 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean notThere;
        try {
            chain.doFilter(request, response);
            notThere = request.getAttribute(SAID) != null;
        } catch (ServletException | RuntimeException e) {
            if (!isNotThere(e)) {
                throw e;
            }
            notThere = true;
        }
        if (notThere && !response.isCommitted()) {
            response.resetBuffer();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether the cause of a failure, however wrapped by beans and expressions, is that something is not there. */
    static boolean isNotThere(Throwable failure) {
        Throwable t = failure;
        for (int i = 0; t != null && i < DEPTH; i++) {
            if (t instanceof NotThereException) {
                return true;
            }
            t = t instanceof ServletException s && s.getRootCause() != null ? s.getRootCause() : t.getCause();
        }
        return false;
    }
}
