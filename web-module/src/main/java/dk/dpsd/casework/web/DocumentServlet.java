package dk.dpsd.casework.web;

import dk.dpsd.casework.document.DocumentFile;
import dk.dpsd.casework.document.Documents;
import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands out a document: {@code GET /sag/{case}/dokument/{document}}. Shown in the browser only where it is of a kind that
 * runs nothing; whatever it is, it can reach nothing of ours from there.
 */
@WebServlet("/sag/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{22})/dokument/([A-Za-z0-9_-]{22})");

    /** Browsers show no PDF in a sandbox; their reader is one itself, and it may load nothing. */
    private static final String PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

    private static final String ELSE = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";

    @Inject
    transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotThereException();
        }
        send(documents.look(new PublicId(path.group(1)), new PublicId(path.group(2))), response);
    }

    private static void send(DocumentFile file, HttpServletResponse response) throws IOException {
        FileType type = file.type();
        response.setContentType(type == FileType.TEXT ? "text/plain" : type.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", disposition(file));
        response.setHeader("Content-Security-Policy", type == FileType.PDF ? PDF : ELSE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(file.content());
    }

    /** The name twice: for every browser without what is not plain, and as it is. */
    static String disposition(DocumentFile file) {
        String plain = file.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        String full = URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (file.type().isShown() ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''"
                + full;
    }
}
