package dk.dpsd.it.anonymisation;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lies beside the application in the test's own server, and nowhere else: runs a statement on its database, or writes a line
 * into its log.
 */
@WebServlet({ProbeServlet.SQL, ProbeServlet.LOG})
public class ProbeServlet extends HttpServlet {

    static final String SQL = "/sql";
    static final String LOG = "/log";
    static final String TEXT = "text";

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "jdbc/dpsd")
    transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String text = request.getParameter(TEXT);
        if (request.getServletPath().equals(LOG)) {
            System.getLogger(ProbeServlet.class.getName()).log(Level.WARNING, text);
            return;
        }
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }
}
