package dk.dpsd.access.web.oidc;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.access.signon.Arrival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which claim says what. The defaults are those of the broker of MitID Erhverv (domain D.2). */
@ApplicationScoped
public class OidcClaims {

    @Inject
    @ConfigProperty(name = "dpsd.oidc.claim.subject", defaultValue = "nemlogin.persistent_professional_id")
    String subject;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.claim.cvr", defaultValue = "nemlogin.cvr")
    String cvr;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.claim.organisation", defaultValue = "nemlogin.org_name")
    String organisation;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.claim.name", defaultValue = "nemlogin.name")
    String name;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.claim.email", defaultValue = "nemlogin.email")
    String email;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.claim.assurance", defaultValue = "loa")
    String assurance;

    /** Whether what is needed must be asked for at the provider's further address (UserInfo). */
    boolean lackIn(ClaimsSet claims) {
        return claims.getStringClaim(cvr) == null || claims.getStringClaim(subject) == null;
    }

    /** How sure the provider is stands in the signed token alone; who she is may stand in the other answer. */
    Arrival read(ClaimsSet token, ClaimsSet further) {
        var claims = new Claims(
                text(token, further, subject),
                text(token, further, cvr),
                text(token, further, organisation),
                text(token, further, name),
                text(token, further, email));
        return new Arrival(claims, token.getStringClaim(assurance), null);
    }

    private static String text(ClaimsSet token, ClaimsSet further, String claim) {
        String said = token.getStringClaim(claim);
        return said == null ? further.getStringClaim(claim) : said;
    }
}
