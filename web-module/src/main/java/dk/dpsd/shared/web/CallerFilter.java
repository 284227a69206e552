package dk.dpsd.shared.web;

import dk.dpsd.shared.CallerAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says where a request came from. Only the connection is believed; a header anybody can write is not. */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CallerAddress caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        caller.came(request.getRemoteAddr());
        chain.doFilter(request, response);
    }
}
