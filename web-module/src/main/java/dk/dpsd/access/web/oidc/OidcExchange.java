package dk.dpsd.access.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import dk.dpsd.access.signon.Arrival;
import dk.dpsd.access.signon.SignOnRefusal;
import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.RefusedSignOnException;
import dk.dpsd.access.web.signon.SetOut;
import dk.dpsd.access.web.signon.SetOuts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Gives the provider its code for what it says of somebody, and believes that only where every check holds. */
@ApplicationScoped
public class OidcExchange {

    @Inject
    OidcSettings settings;

    @Inject
    OidcClaims claims;

    @Inject
    SetOuts setOuts;

    @Inject
    TokenFaults faults;

    URI answerAddress() {
        return settings.answerAddress();
    }

    Arrival redeem(AuthorizationCode code, SetOut setOut, OidcProvider.Known found)
            throws RefusedSignOnException, OutOfOrderException {
        OIDCTokens tokens = tokens(code, setOut, found);
        var nonce = new Nonce(setOuts.derive(setOut, "nonce"));
        IDTokenClaimsSet token = check(tokens.getIDToken(), nonce, found);
        return claims.read(token, claims.lackIn(token) ? further(tokens, token, found) : token);
    }

    private OIDCTokens tokens(AuthorizationCode code, SetOut setOut, OidcProvider.Known found)
            throws RefusedSignOnException, OutOfOrderException {
        var verifier = new CodeVerifier(setOuts.derive(setOut, "verifier"));
        var grant = new AuthorizationCodeGrant(code, answerAddress(), verifier);
        var request = new TokenRequest.Builder(found.metadata().getTokenEndpointURI(), client(found), grant).build();
        try {
            var answer = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
            if (!answer.indicatesSuccess()) {
                throw faults.redeeming(answer.toErrorResponse());
            }
            OIDCTokens tokens = answer.toSuccessResponse().getTokens().toOIDCTokens();
            if (tokens.getIDToken() == null) {
                throw new RefusedSignOnException(SignOnRefusal.UNREADABLE);
            }
            return tokens;
        } catch (ParseException | ClassCastException e) {
            throw new RefusedSignOnException(SignOnRefusal.UNREADABLE);
        }
    }

    private IDTokenClaimsSet check(JWT token, Nonce nonce, OidcProvider.Known found)
            throws RefusedSignOnException, OutOfOrderException {
        try {
            return found.tokens().validate(token, nonce);
        } catch (RemoteKeySourceException e) {
            throw new OutOfOrderException(
                    "the issuer's keys cannot be fetched (" + e.getMessage() + ").",
                    "Check that this server may reach " + found.metadata().getJWKSetURI() + ".");
        } catch (BadJOSEException | JOSEException e) {
            throw new RefusedSignOnException(
                    faults.of(token, nonce, found.metadata().getIssuer()));
        }
    }

    /** What the token does not say, the provider may say at another address, of the same person. */
    private ClaimsSet further(OIDCTokens tokens, IDTokenClaimsSet token, OidcProvider.Known found)
            throws RefusedSignOnException, OutOfOrderException {
        URI address = found.metadata().getUserInfoEndpointURI();
        if (address == null || tokens.getBearerAccessToken() == null) {
            return token;
        }
        try {
            var request = new UserInfoRequest(address, tokens.getBearerAccessToken());
            var answer = UserInfoResponse.parse(send(request.toHTTPRequest()));
            if (!answer.indicatesSuccess()) {
                throw new RefusedSignOnException(SignOnRefusal.PROVIDER_ERROR);
            }
            var info = answer.toSuccessResponse().getUserInfo();
            if (info == null || !token.getSubject().equals(info.getSubject())) {
                throw new RefusedSignOnException(SignOnRefusal.NOT_VALID);
            }
            return info;
        } catch (ParseException e) {
            throw new RefusedSignOnException(SignOnRefusal.UNREADABLE);
        }
    }

    private ClientAuthentication client(OidcProvider.Known found) {
        List<ClientAuthenticationMethod> methods = found.metadata().getTokenEndpointAuthMethods();
        boolean inTheForm = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inTheForm
                ? new ClientSecretPost(settings.client(), settings.secret())
                : new ClientSecretBasic(settings.client(), settings.secret());
    }

    private static HTTPResponse send(HTTPRequest request) throws OutOfOrderException {
        OidcProvider.prepare(request);
        try {
            return request.send();
        } catch (IOException e) {
            throw new OutOfOrderException(
                    request.getURI() + " does not answer (" + e.getMessage() + ").",
                    "Check that this server may reach it.");
        }
    }
}
