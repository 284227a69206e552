package dk.dpsd.access.web.oidc;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.Outside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the provider says of itself (discovery), asked for when somebody wants in and remembered for a while. */
@ApplicationScoped
public class OidcProvider {

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.sign-on.metadata-seconds", defaultValue = "3600")
    long seconds;

    private volatile Known known;

    /** A provider as it was found. */
    record Known(OIDCProviderMetadata metadata, IDTokenValidator tokens, Instant until) {}

    Known find() throws OutOfOrderException {
        Known found = known;
        if (found == null || !found.until().isAfter(clock.instant())) {
            settings.check();
            found = ask(settings.issuer());
            known = found;
        }
        return found;
    }

    private Known ask(Issuer issuer) throws OutOfOrderException {
        try {
            var metadata = OIDCProviderMetadata.resolve(issuer, OidcProvider::prepare);
            var keys = new DefaultResourceRetriever(
                    Outside.CONNECT_MILLIS, Outside.READ_MILLIS, Outside.LARGEST_ANSWER, true, Outside.tls());
            var tokens = new IDTokenValidator(
                    metadata.getIssuer(),
                    settings.client(),
                    settings.algorithm(),
                    metadata.getJWKSetURI().toURL(),
                    keys);
            return new Known(metadata, tokens, clock.instant().plusSeconds(seconds));
        } catch (GeneralException | MalformedURLException e) {
            throw new OutOfOrderException(
                    "what the issuer " + issuer + " says of itself cannot be used (" + e.getMessage() + ").",
                    "Check that dpsd.oidc.issuer is written exactly as there.");
        } catch (IOException e) {
            throw new OutOfOrderException(
                    "the issuer " + issuer + " does not answer (" + e.getMessage() + ").",
                    "Check dpsd.oidc.issuer and that this server may reach it.");
        }
    }

    static void prepare(HTTPRequest request) {
        request.setConnectTimeout(Outside.CONNECT_MILLIS);
        request.setReadTimeout(Outside.READ_MILLIS);
        request.setSSLSocketFactory(Outside.tls());
    }
}
