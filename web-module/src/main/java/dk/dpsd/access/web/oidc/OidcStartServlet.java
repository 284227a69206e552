package dk.dpsd.access.web.oidc;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.SetOuts;
import dk.dpsd.access.web.signon.SignOnEnd;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.ReturnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads somebody to the OpenID provider: authorization code with PKCE, state and nonce. */
@WebServlet(OidcStartServlet.PATH)
public class OidcStartServlet extends HttpServlet {

    static final String PATH = "/log-ind/oidc";
    static final String WAY = "oidc";

    private static final long serialVersionUID = 1L;

    @Inject
    transient OidcSettings settings;

    @Inject
    transient OidcProvider provider;

    @Inject
    transient SetOuts setOuts;

    @Inject
    transient SignOnEnd end;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isOffered()) {
            throw new NotThereException();
        }
        String back = ReturnAddress.local(request.getParameter("retur")).orElse("/");
        try {
            var found = provider.find();
            response.sendRedirect(question(response, found, back));
        } catch (OutOfOrderException e) {
            end.outOfOrder(response, WAY, e);
        }
    }

    private String question(HttpServletResponse response, OidcProvider.Known found, String back) {
        var setOut = setOuts.begin(response, WAY, PublicId.random().toString(), back);
        var verifier = new CodeVerifier(setOuts.derive(setOut, "verifier"));
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, settings.scope(), settings.client(), settings.answerAddress())
                .endpointURI(found.metadata().getAuthorizationEndpointURI())
                .state(new State(setOuts.derive(setOut, "state")))
                .nonce(new Nonce(setOuts.derive(setOut, "nonce")))
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI()
                .toString();
    }
}
