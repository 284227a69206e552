package dk.dpsd.access.web.saml;

import com.onelogin.saml2.settings.IdPMetadataParser;
import com.onelogin.saml2.settings.Saml2Settings;
import com.onelogin.saml2.settings.SettingsBuilder;
import com.onelogin.saml2.util.Constants;
import com.onelogin.saml2.util.Util;
import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.Outside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.xml.xpath.XPathException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.w3c.dom.Document;

/** The SAML library's settings: what we demand, and what the provider's metadata says, remembered for a while. */
@ApplicationScoped
public class SamlProvider {

    @Inject
    SamlSettings settings;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.sign-on.metadata-seconds", defaultValue = "3600")
    long seconds;

    private volatile Known known;

    private record Known(Saml2Settings settings, Instant until) {}

    Saml2Settings find() throws OutOfOrderException {
        Known found = known;
        if (found == null || !found.until().isAfter(clock.instant())) {
            settings.check();
            found = new Known(read(), clock.instant().plusSeconds(seconds));
            known = found;
        }
        return found.settings();
    }

    /** Our own side of it, for our metadata: needs no provider. */
    Saml2Settings ownSide() throws OutOfOrderException {
        return new SettingsBuilder().fromValues(ours()).build();
    }

    private Saml2Settings read() throws OutOfOrderException {
        Document metadata = Util.loadXML(text());
        if (metadata == null) {
            throw unusable("it is no XML");
        }
        try {
            Map<String, Object> values = new HashMap<>(ours());
            values.putAll(IdPMetadataParser.parseXML(metadata));
            Saml2Settings found = new SettingsBuilder().fromValues(values).build();
            List<String> wrong = found.checkSettings();
            if (!wrong.isEmpty()) {
                throw unusable(String.join(", ", wrong));
            }
            return found;
        } catch (XPathException e) {
            throw unusable(e.getMessage());
        }
    }

    private String text() throws OutOfOrderException {
        Optional<URI> address = settings.metadataAddress();
        return address.isPresent() ? fetch(address.get()) : settings.metadataFile();
    }

    private static String fetch(URI address) throws OutOfOrderException {
        try {
            URLConnection connection = address.toURL().openConnection();
            connection.setConnectTimeout(Outside.CONNECT_MILLIS);
            connection.setReadTimeout(Outside.READ_MILLIS);
            if (connection instanceof HttpsURLConnection https) {
                https.setSSLSocketFactory(Outside.tls());
            }
            try (var answer = connection.getInputStream()) {
                return new String(answer.readNBytes(Outside.LARGEST_ANSWER), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new OutOfOrderException(
                    "the identity provider's metadata cannot be fetched (" + e + ").",
                    "Check dpsd.saml.idp-metadata and that this server may reach it.");
        }
    }

    private static OutOfOrderException unusable(String why) {
        return new OutOfOrderException(
                "the identity provider's metadata cannot be used (" + why + ").",
                "Check dpsd.saml.idp-metadata: it must name the provider, its address for sign-on by redirect and its"
                        + " certificate.");
    }

    /** Strict: a signed assertion, for us, in answer to our question, with nothing old about its signature. */
    private Map<String, Object> ours() throws OutOfOrderException {
        Map<String, Object> values = new HashMap<>();
        values.put(SettingsBuilder.STRICT_PROPERTY_KEY, true);
        values.put(SettingsBuilder.SP_ENTITYID_PROPERTY_KEY, settings.entityId());
        values.put(SettingsBuilder.SP_ASSERTION_CONSUMER_SERVICE_URL_PROPERTY_KEY, settings.answerAddress());
        values.put(SettingsBuilder.SP_NAMEIDFORMAT_PROPERTY_KEY, Constants.NAMEID_PERSISTENT);
        values.put(SettingsBuilder.UNIQUE_ID_PREFIX_PROPERTY_KEY, "_");
        values.put(SettingsBuilder.SECURITY_WANT_ASSERTIONS_SIGNED, true);
        values.put(SettingsBuilder.SECURITY_WANT_NAMEID, false);
        values.put(SettingsBuilder.SECURITY_WANT_XML_VALIDATION, true);
        values.put(SettingsBuilder.SECURITY_REQUESTED_AUTHNCONTEXT, List.of());
        values.put(SettingsBuilder.SECURITY_SIGNATURE_ALGORITHM, Constants.RSA_SHA256);
        values.put(SettingsBuilder.SECURITY_DIGEST_ALGORITHM, Constants.SHA256);
        values.put(SettingsBuilder.SECURITY_REJECT_DEPRECATED_ALGORITHM, true);
        if (settings.hasKey()) {
            values.put(SettingsBuilder.SP_PRIVATEKEY_PROPERTY_KEY, settings.key());
            values.put(SettingsBuilder.SP_X509CERT_PROPERTY_KEY, settings.certificate());
            values.put(SettingsBuilder.SECURITY_AUTHREQUEST_SIGNED, true);
        }
        return values;
    }
}
