package dk.dpsd.access.web.saml;

import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.Outside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The SAML identity provider an installation names: NemLog-in, or a local one. */
@ApplicationScoped
public class SamlSettings {

    @Inject
    @ConfigProperty(name = "dpsd.saml.idp-metadata")
    Optional<String> metadata;

    @Inject
    @ConfigProperty(name = "dpsd.saml.entity-id")
    Optional<String> entityId;

    @Inject
    @ConfigProperty(name = "dpsd.saml.key-file")
    Optional<String> keyFile;

    @Inject
    @ConfigProperty(name = "dpsd.saml.certificate-file")
    Optional<String> certificateFile;

    @Inject
    @ConfigProperty(name = "dpsd.saml.label", defaultValue = "NemLog-in")
    String label;

    @Inject
    @ConfigProperty(name = "dpsd.base-url", defaultValue = "http://localhost:9080")
    String baseUrl;

    public boolean isOffered() {
        return metadata.isPresent();
    }

    public String label() {
        return label;
    }

    /** Finds what is wrong with the settings, as far as they show it themselves. */
    public void check() throws OutOfOrderException {
        Optional<URI> address = metadataAddress();
        if (address.isPresent()) {
            if (!Outside.isSafe(address.get())) {
                throw new OutOfOrderException(
                        "dpsd.saml.idp-metadata is not fetched over https.", "Give an address with https, or a file.");
            }
        } else {
            metadataFile();
        }
        if (keyFile.isPresent() != certificateFile.isPresent()) {
            throw new OutOfOrderException(
                    "dpsd.saml.key-file and dpsd.saml.certificate-file belong together.", "Set both or none.");
        }
    }

    /** The address of the provider's metadata, where it is none of a file. */
    Optional<URI> metadataAddress() {
        return metadata.filter(m -> m.matches("https?://\\S+")).map(URI::create);
    }

    /** The text of the provider's metadata, where they are a file. */
    String metadataFile() throws OutOfOrderException {
        return read("dpsd.saml.idp-metadata", metadata.orElse(""));
    }

    boolean hasKey() {
        return keyFile.isPresent() && certificateFile.isPresent();
    }

    String key() throws OutOfOrderException {
        return read("dpsd.saml.key-file", keyFile.orElse(""));
    }

    String certificate() throws OutOfOrderException {
        return read("dpsd.saml.certificate-file", certificateFile.orElse(""));
    }

    private static String read(String setting, String file) throws OutOfOrderException {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new OutOfOrderException(
                    setting + " cannot be read (" + e + ").", "Check the path, and that the server may read the file.");
        }
    }

    String entityId() {
        return entityId.orElse(baseUrl + SamlMetadataServlet.PATH);
    }

    /** Where the provider posts its answers to. */
    String answerAddress() {
        return baseUrl + SamlAnswerServlet.PATH;
    }
}
