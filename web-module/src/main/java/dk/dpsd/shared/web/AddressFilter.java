package dk.dpsd.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Leads an {@link Address} to its view. The views' own file names are no addresses. */
public class AddressFilter extends HttpFilter {

    /** The request attribute that holds the {@link Address.Match} of the request. */
    static final String MATCH = "dpsd.address";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Optional<Address.Match> match = Address.find(path);
        if (match.isPresent()) {
            request.setAttribute(MATCH, match.get());
            request.getRequestDispatcher(target(match.get())).forward(request, response);
        } else if (isNoAddress(request, path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A view's own file, or nothing at all; what does not exist is not worth the server's warning in the log. */
    private boolean isNoAddress(HttpServletRequest request, String path) throws MalformedURLException {
        if (path.startsWith("/errors/")) {
            return true;
        }
        if (path.endsWith(".xhtml")) {
            return !path.startsWith("/jakarta.faces.resource/");
        }
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT
                && getServletContext().getResource(path) == null;
    }

    /** The path inside the application, without path parameters. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    private static String target(Address.Match match) {
        Map<String, String> parameters = match.parameters();
        if (parameters.isEmpty()) {
            return match.address().view();
        }
        return match.address().view()
                + parameters.entrySet().stream()
                        .map(e -> e.getKey() + '=' + e.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
