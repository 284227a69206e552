package dk.dpsd.access.web.saml;

import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.Troubles;
import dk.dpsd.shared.NotThereException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;

/** Our own metadata, to be registered at the identity provider. */
@WebServlet(SamlMetadataServlet.PATH)
public class SamlMetadataServlet extends HttpServlet {

    static final String PATH = "/log-ind/saml/metadata";

    private static final long serialVersionUID = 1L;

    @Inject
    transient SamlSettings settings;

    @Inject
    transient SamlProvider provider;

    @Inject
    transient Troubles troubles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isOffered()) {
            throw new NotThereException();
        }
        try {
            String metadata = provider.ownSide().getSPMetadata();
            response.setContentType("application/samlmetadata+xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(metadata);
        } catch (OutOfOrderException e) {
            fail(response, e);
        } catch (CertificateEncodingException e) {
            fail(
                    response,
                    new OutOfOrderException(
                            "our certificate cannot be written (" + e + ").", "Check dpsd.saml.certificate-file."));
        }
    }

    private void fail(HttpServletResponse response, OutOfOrderException trouble) throws IOException {
        troubles.tell(SamlStartServlet.WAY, trouble);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
