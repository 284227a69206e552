package dk.dpsd.casework.web;

import dk.dpsd.casework.medicine.MedicineCatalogue;
import dk.dpsd.casework.medicine.MedicineHit;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The medicine lookup (medicinopslag) for scripts, of the public form too: {@code ?q=text}. */
@WebServlet("/opslag/medicin")
public class MedicineServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;
    private static final int LONGEST = 200;

    @Inject
    transient MedicineCatalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        JsonArrayBuilder products = Json.createArrayBuilder();
        if (typed != null && typed.length() <= LONGEST) {
            catalogue.find(typed, MOST).forEach(hit -> products.add(product(hit)));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(products.build().toString());
    }

    private static JsonObjectBuilder product(MedicineHit hit) {
        return Json.createObjectBuilder()
                .add("atc", hit.atc())
                .add("tradeName", hit.tradeName())
                .add("substance", hit.substance())
                .add("form", hit.form())
                .add("route", hit.route())
                .add("strength", hit.strength());
    }
}
