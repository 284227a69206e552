package dk.dpsd.reporting.web;

import dk.dpsd.shared.web.FormToken;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A report is taken only from a form that we handed out (S3). An old form is ours still: its page says what to do. */
public class SubmissionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SubmissionTokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod())
                && tokens.readForm(request.getParameter(SubmissionTokens.PARAMETER)) instanceof FormToken.Foreign) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
