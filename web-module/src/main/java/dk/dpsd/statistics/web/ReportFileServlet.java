package dk.dpsd.statistics.web;

import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.statistics.file.FileKind;
import dk.dpsd.statistics.template.Reports;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report as a file: {@code /statistik/hent/<key>.<form>}, {@code ?deling=ja} for people outside the unit. */
@WebServlet("/statistik/hent/*")
public class ReportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{1,64})\\.([a-z]{3,4})");

    @Inject
    transient Reports reports;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!file.matches()) {
            throw new NotThereException();
        }
        FileKind kind = Arrays.stream(FileKind.values())
                .filter(one -> one.extension().equals(file.group(2)))
                .findFirst()
                .orElseThrow(NotThereException::new);
        Reports.ReportFile taken = taken(file.group(1), kind, "ja".equals(request.getParameter("deling")));
        response.setContentType(kind.mediaType());
        response.setContentLength(taken.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + taken.name() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(taken.content());
    }

    /** A list is never shared so, and its page offers no such link. */
    private Reports.ReportFile taken(String key, FileKind kind, boolean shared) {
        try {
            return reports.file(key, kind, shared, language.getLocale());
        } catch (RefusedException refused) {
            throw new NotThereException();
        }
    }
}
