package dk.dpsd.reporting.web;

import dk.dpsd.access.web.press.PressFilter;
import dk.dpsd.casework.web.UploadFolder;
import dk.dpsd.reporting.draft.HeldFiles;
import dk.dpsd.reporting.draft.HeldLine;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Address;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the files of a report, before it is sent and with it: {@code POST /rapporter/filer} with the form's own token. A
 * script sends each file as soon as it is chosen and gets the list of those that wait, as JSON. Without scripts the whole
 * form comes here, and goes on to its page with everything that was typed.
 */
@WebServlet("/rapporter/filer")
@MultipartConfig(location = UploadFolder.NAME, fileSizeThreshold = 1_000_000, maxRequestSize = FileServlet.MOST)
public class FileServlet extends HttpServlet {

    /** More than any setting lets through, and no more than a disk can bear from several at once. */
    static final long MOST = PressFilter.LARGEST_READ;

    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";

    @Inject
    transient HeldFiles files;

    @Inject
    transient ReportFiles page;

    @Inject
    transient SubmissionTokens tokens;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean isScript = String.valueOf(request.getHeader("Accept")).startsWith(JSON);
        if (request.getContentLengthLong() > MOST) {
            // Not read at all: the connection ends with the answer.
            response.setHeader("Connection", "close");
            refuseAll(isScript, response);
            return;
        }
        Optional<String> key = tokens.keyOf(request.getParameter(SubmissionTokens.PARAMETER));
        if (key.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        take(request, key.get());
        if (isScript) {
            answer(key.get(), response);
        } else {
            request.getRequestDispatcher(Address.REPORT.view()).forward(request, response);
        }
    }

    /** What was typed came in the same request and was not read: the browser has it still, behind "back". */
    private void refuseAll(boolean isScript, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        if (!isScript) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(page.tooMuch());
        }
    }

    private void take(HttpServletRequest request, String key) throws IOException, ServletException {
        PublicId.parse(request.getParameter("fjern")).ifPresent(id -> files.remove(key, id));
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return;
        }
        for (Part part : request.getParts()) {
            if ("files".equals(part.getName()) && part.getSubmittedFileName() != null) {
                take(part, key);
            }
        }
    }

    /** A field in which nothing was chosen comes as a file without a name. */
    private void take(Part part, String key) throws IOException {
        String name = part.getSubmittedFileName();
        if (part.getSize() > page.getLargest()) {
            page.refuseLarge(name);
        } else if (!name.isBlank()) {
            page.hold(key, name, part.getInputStream().readAllBytes());
        }
        part.delete();
    }

    private void answer(String key, HttpServletResponse response) throws IOException {
        var waiting = Json.createArrayBuilder();
        for (HeldLine file : files.of(key)) {
            waiting.add(Json.createObjectBuilder()
                    .add("id", file.id())
                    .add("name", file.name())
                    .add("kilobytes", file.kilobytes()));
        }
        var problems = Json.createArrayBuilder();
        page.getProblems().forEach(problems::add);
        response.setContentType(JSON + ";charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("files", waiting)
                        .add("problems", problems)
                        .build()
                        .toString());
    }
}
