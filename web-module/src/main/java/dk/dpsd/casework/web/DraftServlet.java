package dk.dpsd.casework.web;

import dk.dpsd.access.FormSecret;
import dk.dpsd.access.WhoAmI;
import dk.dpsd.casework.draft.CaseDrafts;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.FormToken;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes the draft of a case from the script of its page: {@code POST /kladde/{publicId}}, the form's fields as typed. Comes
 * only after somebody typed, so that it keeps no idle session alive; and only with the signed word that the page got, which
 * names the person and the case. Answers 204 where the draft is kept, and 200 where there is nothing to keep it with.
 */
@WebServlet("/kladde/*")
public class DraftServlet extends HttpServlet {

    static final String PURPOSE = "draft";

    private static final long serialVersionUID = 1L;
    private static final Duration TOKEN_LIFE = Duration.ofHours(24);
    private static final int MOST_DIGITS = 9;

    @Inject
    transient CaseDrafts drafts;

    @Inject
    transient WhoAmI whoAmI;

    @Inject
    transient FormSecret secret;

    @Inject
    transient Clock clock;

    static FormToken token(long account, String publicId, Instant now) {
        return new FormToken(account + "-" + publicId, now);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicId id = publicId(request);
        if (!isSigned(request, id)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        int seen = version(request);
        try {
            drafts.keep(id, seen, fields(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (NotThereException e) {
            // She had the page open, and the case is hers no longer: everyday, and her next click says it in words.
            response.setStatus(HttpServletResponse.SC_OK);
        }
    }

    private static PublicId publicId(HttpServletRequest request) {
        String path = request.getPathInfo();
        return PublicId.parse(path == null || path.isEmpty() ? "" : path.substring(1))
                .orElseThrow(NotThereException::new);
    }

    private boolean isSigned(HttpServletRequest request, PublicId id) {
        var reading = FormToken.read(request.getParameter("token"), secret.key(), PURPOSE, clock.instant(), TOKEN_LIFE);
        String expected = token(whoAmI.me().id(), id.value(), clock.instant()).value();
        return reading instanceof FormToken.Good good && good.token().value().equals(expected);
    }

    private static int version(HttpServletRequest request) {
        String seen = request.getParameter("seen");
        if (seen == null || !seen.matches("\\d{1," + MOST_DIGITS + "}")) {
            throw new NotThereException();
        }
        return Integer.parseInt(seen);
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }
}
