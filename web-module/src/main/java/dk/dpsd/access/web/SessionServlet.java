package dk.dpsd.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Says how long the session still lasts. Asking does not make it longer; a POST does, like everything somebody does. */
@WebServlet(SessionServlet.PATH)
public class SessionServlet extends HttpServlet {

    static final String PATH = "/session";

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffSession staff;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"idle\":%d,\"absolute\":%d}"
                        .formatted(
                                staff.idleLeft(session).toSeconds(),
                                staff.absoluteLeft(session).toSeconds()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
