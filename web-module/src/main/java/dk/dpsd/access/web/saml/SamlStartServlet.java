package dk.dpsd.access.web.saml;

import com.onelogin.saml2.authn.AuthnRequest;
import com.onelogin.saml2.authn.AuthnRequestParams;
import com.onelogin.saml2.settings.Saml2Settings;
import com.onelogin.saml2.util.Util;
import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.SetOuts;
import dk.dpsd.access.web.signon.SignOnEnd;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.web.ReturnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Leads somebody to the SAML identity provider with a question of her own (HTTP-Redirect). */
@WebServlet(SamlStartServlet.PATH)
public class SamlStartServlet extends HttpServlet {

    static final String PATH = "/log-ind/saml";
    static final String WAY = "saml";

    private static final long serialVersionUID = 1L;

    @Inject
    transient SamlSettings settings;

    @Inject
    transient SamlProvider provider;

    @Inject
    transient SetOuts setOuts;

    @Inject
    transient SignOnEnd end;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isOffered()) {
            throw new NotThereException();
        }
        try {
            Saml2Settings found = provider.find();
            // Which kind of name the provider gives her is the provider's choice: we know her by attributes.
            var question = new AuthnRequest(found, new AuthnRequestParams(false, false, false));
            String back = ReturnAddress.local(request.getParameter("retur")).orElse("/");
            setOuts.begin(response, WAY, question.getId(), back);
            response.sendRedirect(address(question, found));
        } catch (OutOfOrderException e) {
            end.outOfOrder(response, WAY, e);
        }
    }

    private static String address(AuthnRequest question, Saml2Settings found) throws IOException, OutOfOrderException {
        String query = "SAMLRequest=" + Util.urlEncoder(question.getEncodedAuthnRequest(true));
        if (found.getAuthnRequestsSigned()) {
            query += "&SigAlg=" + Util.urlEncoder(found.getSignatureAlgorithm());
            query += "&Signature=" + Util.urlEncoder(sign(query, found));
        }
        String target = found.getIdpSingleSignOnServiceUrl().toString();
        return target + (target.contains("?") ? '&' : '?') + query;
    }

    private static String sign(String query, Saml2Settings found) throws OutOfOrderException {
        try {
            byte[] signature = Util.sign(query, found.getSPkey(), found.getSignatureAlgorithm());
            return Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new OutOfOrderException(
                    "our question cannot be signed (" + e + ").", "Check dpsd.saml.key-file: an RSA key in PEM.");
        }
    }
}
