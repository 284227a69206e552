package dk.dpsd.access.web.press;

import dk.dpsd.shared.CallerAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/**
 * Stands before every public page that can be posted to (limits S3). A press that is held does not reach the page's
 * buttons: the page comes back with everything that was typed and says why, so that no report is ever lost.
 */
public class PressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    /** In bytes. What is larger is not read for its buttons: whoever it is for refuses it unread. */
    public static final long LARGEST_READ = 110_000_000;

    @Inject
    transient PressSettings settings;

    @Inject
    transient PublicPress press;

    @Inject
    transient CallerAddress caller;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod()) || request.getContentLengthLong() > LARGEST_READ) {
            chain.doFilter(request, response);
            return;
        }
        long wait = settings.pause(caller.address().orElse(null), clock.instant());
        if (wait > 0) {
            response.setStatus(TOO_MANY);
            response.setHeader("Retry-After", Long.toString(wait));
            hold(PressHold.PAUSE, wait, request, response, chain);
        } else if (HeldRequest.decides(request)) {
            hold(press.judge(settings.rule()), 0, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void hold(
            PressHold why, long wait, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        press.held(why, wait);
        chain.doFilter(why == PressHold.NONE ? request : new HeldRequest(request), response);
    }
}
