package dk.dpsd.access.web.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import dk.dpsd.access.signon.SignOnGuard;
import dk.dpsd.access.signon.SignOnRefusal;
import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.RefusedSignOnException;
import dk.dpsd.access.web.signon.SetOut;
import dk.dpsd.access.web.signon.SetOuts;
import dk.dpsd.access.web.signon.SignOnEnd;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the OpenID provider leads people back to. Believes nothing that does not belong to how she set out here. */
@WebServlet(OidcAnswerServlet.PATH)
public class OidcAnswerServlet extends HttpServlet {

    static final String PATH = "/log-ind/oidc/svar";

    private static final long serialVersionUID = 1L;

    @Inject
    transient OidcProvider provider;

    @Inject
    transient OidcExchange exchange;

    @Inject
    transient SetOuts setOuts;

    @Inject
    transient SignOnGuard guard;

    @Inject
    transient SignOnEnd end;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        try {
            SetOut setOut = setOuts.end(request, response, OidcStartServlet.WAY)
                    .orElseThrow(() -> new RefusedSignOnException(SignOnRefusal.NOT_STARTED_HERE));
            var found = provider.find();
            AuthorizationCode code = code(answer(request), setOut, found);
            end.admit(response, OidcStartServlet.WAY, exchange.redeem(code, setOut, found), setOut.back());
        } catch (RefusedSignOnException e) {
            end.refuse(response, OidcStartServlet.WAY, e.reason());
        } catch (OutOfOrderException e) {
            end.outOfOrder(response, OidcStartServlet.WAY, e);
        }
    }

    private AuthorizationResponse answer(HttpServletRequest request) throws RefusedSignOnException {
        Map<String, List<String>> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        try {
            if (!MultivaluedMapUtils.getKeysWithMoreThanOneValue(parameters, null)
                    .isEmpty()) {
                throw new RefusedSignOnException(SignOnRefusal.UNREADABLE);
            }
            return AuthorizationResponse.parse(exchange.answerAddress(), parameters);
        } catch (ParseException e) {
            throw new RefusedSignOnException(SignOnRefusal.UNREADABLE);
        }
    }

    private AuthorizationCode code(AuthorizationResponse answer, SetOut setOut, OidcProvider.Known found)
            throws RefusedSignOnException {
        String state = answer.getState() == null ? "" : answer.getState().getValue();
        if (!same(state, setOuts.derive(setOut, "state"))) {
            throw new RefusedSignOnException(SignOnRefusal.STATE);
        }
        if (answer.getIssuer() != null
                && !answer.getIssuer().equals(found.metadata().getIssuer())) {
            throw new RefusedSignOnException(SignOnRefusal.ISSUER);
        }
        if (!guard.spend("oidc|" + state)) {
            throw new RefusedSignOnException(SignOnRefusal.USED_AGAIN);
        }
        if (!answer.indicatesSuccess()) {
            boolean cancelled =
                    OAuth2Error.ACCESS_DENIED.equals(answer.toErrorResponse().getErrorObject());
            throw new RefusedSignOnException(cancelled ? SignOnRefusal.CANCELLED : SignOnRefusal.PROVIDER_ERROR);
        }
        AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new RefusedSignOnException(SignOnRefusal.UNREADABLE);
        }
        return code;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
