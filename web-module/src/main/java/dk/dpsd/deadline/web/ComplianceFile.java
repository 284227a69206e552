package dk.dpsd.deadline.web;

import dk.dpsd.deadline.compliance.Compliance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The compliance as a PDF file, for the meeting with the providers. */
@WebServlet("/frister/leverandoerer.pdf")
public class ComplianceFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Compliance compliance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] file = compliance.pdf();
        response.setContentType("application/pdf");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"dpsd-90-dage.pdf\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file);
    }
}
