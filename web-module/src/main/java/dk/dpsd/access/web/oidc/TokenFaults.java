package dk.dpsd.access.web.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import dk.dpsd.access.signon.SignOnRefusal;
import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.RefusedSignOnException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;

/** Names for the log what was wrong with a token that was already refused; decides nothing. */
@ApplicationScoped
public class TokenFaults {

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    SignOnRefusal of(JWT token, Nonce nonce, Issuer issuer) {
        try {
            JWTClaimsSet said = token.getJWTClaimsSet();
            if (said == null) {
                return SignOnRefusal.UNREADABLE;
            }
            if (!issuer.getValue().equals(said.getIssuer())) {
                return SignOnRefusal.ISSUER;
            }
            if (!said.getAudience().contains(settings.client().getValue())) {
                return SignOnRefusal.AUDIENCE;
            }
            if (!nonce.getValue().equals(said.getStringClaim("nonce"))) {
                return SignOnRefusal.NONCE;
            }
            Date end = said.getExpirationTime();
            return end != null && end.toInstant().isBefore(clock.instant())
                    ? SignOnRefusal.EXPIRED
                    : SignOnRefusal.SIGNATURE;
        } catch (ParseException e) {
            return SignOnRefusal.UNREADABLE;
        }
    }

    /** The provider did not take the code. Where it does not know us, that is the operator's matter. */
    RefusedSignOnException redeeming(TokenErrorResponse answer) throws OutOfOrderException {
        if (OAuth2Error.INVALID_CLIENT.equals(answer.getErrorObject())) {
            throw new OutOfOrderException(
                    "the issuer does not take our client id and secret.",
                    "Check dpsd.oidc.client-id and dpsd.oidc.client-secret.");
        }
        return new RefusedSignOnException(SignOnRefusal.CODE);
    }
}
