package dk.dpsd.statistics.web;

import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.statistics.extract.Extracts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An extract for the one who asked for it: {@code /statistik/udtraek/hent/<id>.csv}. */
@WebServlet("/statistik/udtraek/hent/*")
public class ExtractServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{22})\\.csv");

    @Inject
    transient Extracts extracts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!file.matches()) {
            throw new NotThereException();
        }
        byte[] content = extracts.download(PublicId.parse(file.group(1)).orElseThrow(NotThereException::new));
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"dpsd-udtraek.csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content);
    }
}
