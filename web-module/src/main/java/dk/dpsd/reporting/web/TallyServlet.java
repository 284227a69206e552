package dk.dpsd.reporting.web;

import dk.dpsd.reporting.Tallies;
import dk.dpsd.reporting.Tallies.Press;
import dk.dpsd.reporting.TallyBoard;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Presses from the script of a tally, several at once where the connection was away: {@code code}, and of each press
 * {@code press=key:subtype:step}. Answers with how the tally stands; 404 where it is gone.
 */
@WebServlet("/optaelling/tryk")
public class TallyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final Pattern PRESS = Pattern.compile("([A-Za-z0-9-]{8,40}):([A-Z0-9-]{1,40}):(1|-1)");

    @Inject
    transient Tallies tallies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] sent = request.getParameterValues("press");
        List<Press> presses = Arrays.stream(sent == null ? new String[0] : sent)
                .limit(MOST)
                .map(PRESS::matcher)
                .filter(Matcher::matches)
                .map(press -> new Press(press.group(1), press.group(2), Integer.parseInt(press.group(3))))
                .toList();
        Optional<TallyBoard> board = response.getStatus() == HttpServletResponse.SC_OK
                ? tallies.press(request.getParameter("code"), presses)
                : Optional.empty();
        if (board.isPresent()) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(json(board.get()));
        } else if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String json(TallyBoard board) {
        JsonObjectBuilder lines = Json.createObjectBuilder();
        board.lines()
                .forEach(line -> lines.add(
                        line.code(),
                        Json.createObjectBuilder().add("total", line.total()).add("today", line.today())));
        return Json.createObjectBuilder()
                .add("presses", board.presses())
                .add("total", board.total())
                .add("lines", lines)
                .build()
                .toString();
    }
}
