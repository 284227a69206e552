package dk.dpsd.reporting.web;

import dk.dpsd.organisation.OrganisationRegister;
import dk.dpsd.organisation.PlaceHit;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The location lookup (lokationsopslag) for scripts: {@code ?q=text} or {@code ?ejere=KOMMUNE}. */
@WebServlet("/opslag/steder")
public class PlaceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrganisationRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = request.getParameter("ejere");
        List<PlaceHit> hits = kind == null
                ? PlaceChoices.find(register, request.getParameter("q"))
                : PlaceChoices.owners(register, kind);
        JsonArrayBuilder places = Json.createArrayBuilder();
        for (PlaceHit hit : hits) {
            places.add(Json.createObjectBuilder()
                    // A text: scripts count exactly only to 2^53.
                    .add("code", Long.toString(hit.code()))
                    .add("name", hit.name())
                    .add("path", hit.path())
                    .add("town", hit.town()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(places.build().toString());
    }
}
