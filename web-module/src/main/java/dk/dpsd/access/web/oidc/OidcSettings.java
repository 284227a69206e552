package dk.dpsd.access.web.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.Outside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The OpenID provider an installation names: a broker of MitID Erhverv, or its own. */
@ApplicationScoped
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "dpsd.oidc.issuer")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.client-id")
    Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.client-secret")
    Optional<String> clientSecret;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.scope", defaultValue = "openid")
    String scope;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.signature-algorithm", defaultValue = "RS256")
    String algorithm;

    @Inject
    @ConfigProperty(name = "dpsd.oidc.label", defaultValue = "MitID Erhverv")
    String label;

    @Inject
    @ConfigProperty(name = "dpsd.base-url", defaultValue = "http://localhost:9080")
    String baseUrl;

    public boolean isOffered() {
        return issuer.isPresent();
    }

    public String label() {
        return label;
    }

    /** Finds what is wrong with the settings, as far as they show it themselves. */
    public void check() throws OutOfOrderException {
        if (clientId.isEmpty() || clientSecret.isEmpty()) {
            throw new OutOfOrderException(
                    "dpsd.oidc.issuer is set, but dpsd.oidc.client-id or dpsd.oidc.client-secret is not.",
                    "Set both as the provider gave them.");
        }
        if (!isSafe()) {
            throw new OutOfOrderException(
                    "dpsd.oidc.issuer is no address with https.", "Set the issuer exactly as the provider names it.");
        }
        if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm())) {
            throw new OutOfOrderException(
                    "dpsd.oidc.signature-algorithm is '" + algorithm + "'.",
                    "Set RS256, PS256, ES256 or another one" + " with a key pair, as the provider signs.");
        }
    }

    private boolean isSafe() {
        try {
            return Outside.isSafe(URI.create(issuer.orElse("")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    Issuer issuer() {
        return new Issuer(issuer.orElseThrow());
    }

    ClientID client() {
        return new ClientID(clientId.orElseThrow());
    }

    Secret secret() {
        return new Secret(clientSecret.orElseThrow());
    }

    Scope scope() {
        return Scope.parse(scope);
    }

    JWSAlgorithm algorithm() {
        return JWSAlgorithm.parse(algorithm);
    }

    /** Where the provider leads people back to: one exact address, to be registered there. */
    URI answerAddress() {
        return URI.create(baseUrl + OidcAnswerServlet.PATH);
    }
}
