package dk.dpsd.casework.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;

/**
 * Deletes the parts of an upload as soon as the request is answered: the container leaves them on disk until its memory is
 * cleaned, which may be hours. What a broken request leaves, {@code TemporaryUploads} deletes (design 9).
 */
public class UploadFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        String type = request.getContentType();
        boolean isUpload = type != null && type.startsWith("multipart/form-data");
        // What was refused was not read, and asking for its parts would read it.
        if (isUpload && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            for (Part part : request.getParts()) {
                part.delete();
            }
        }
    }
}
