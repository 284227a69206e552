package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.PersonWarning;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * The hint about a text for scripts, while it is being typed: posts {@code text} (and {@code strict}), answers with the sentence, which is empty
 * where there is nothing to say. The text is read and forgotten. Hints must never take the room of reports: so many are
 * worked out at a time, and whoever comes then, or with more than a field holds, gets 204, by which the script knows that
 * nobody looked.
 */
@WebServlet(urlPatterns = "/opslag/personoplysninger", loadOnStartup = 2)
public class PersonServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20_000;
    private static final int AT_A_TIME = 4;

    @Inject
    transient PersonHints hints;

    private final transient Semaphore room = new Semaphore(AT_A_TIME);

    /** The word lists are read now, and not while the first reporter waits for her page. */
    @Override
    public void init() {
        PersonWarning.of("Ole Hansen");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = request.getParameter("text");
        if (text == null || text.length() > LONGEST || !room.tryAcquire()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            response.setContentType("text/plain;charset=UTF-8");
            boolean strict = Boolean.parseBoolean(request.getParameter("strict"));
            response.getWriter().write(strict ? hints.without(text) : hints.of(text));
        } finally {
            room.release();
        }
    }
}
