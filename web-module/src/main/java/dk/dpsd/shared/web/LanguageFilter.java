package dk.dpsd.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Takes {@code ?sprog=en} or {@code ?sprog=da} into the cookie and goes on without it, so that addresses stay clean. */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        String wanted = "GET".equals(request.getMethod()) && query != null ? wanted(query) : null;
        if (wanted == null) {
            chain.doFilter(request, response);
            return;
        }
        Cookie cookie = new Cookie(Language.COOKIE, wanted);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
        String rest = without(query);
        // Two leading slashes would lead to another host.
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        response.sendRedirect(rest.isEmpty() ? path : path + '?' + rest);
    }

    static String wanted(String query) {
        for (String part : query.split("&")) {
            if (part.equals("sprog=da") || part.equals("sprog=en")) {
                return part.substring("sprog=".length());
            }
        }
        return null;
    }

    static String without(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith("sprog="))
                .collect(Collectors.joining("&"));
    }
}
