package dk.dpsd.shared.web;

import dk.dpsd.shared.NotThereException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalInt;
import org.primefaces.csp.CspException;

/** Which failures are no error of the server but an answer to the caller, however beans and expressions wrapped them. */
final class RefusedRequest {

    private static final int DEPTH = 20;

    private RefusedRequest() {}

    /** The status such a failure answers with; empty where it is an error. */
    static OptionalInt status(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEPTH; i++) {
            if (cause instanceof NotThereException) {
                return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
            }
            // A page of a session that is over, of somebody else, or made up.
            if (cause instanceof ViewExpiredException) {
                return OptionalInt.of(HttpServletResponse.SC_CONFLICT);
            }
            // A post that comes from none of our pages.
            if (cause instanceof CspException) {
                return OptionalInt.of(HttpServletResponse.SC_FORBIDDEN);
            }
            cause = cause instanceof ServletException s && s.getRootCause() != null
                    ? s.getRootCause()
                    : cause.getCause();
        }
        return OptionalInt.empty();
    }
}
