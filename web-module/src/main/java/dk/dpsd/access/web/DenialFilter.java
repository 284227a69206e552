package dk.dpsd.access.web;

import dk.dpsd.access.Denials;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets the access log know what a request was denied, once everything it did is taken back and before it is answered. */
public class DenialFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Denials denials;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            denials.tell();
        }
    }
}
