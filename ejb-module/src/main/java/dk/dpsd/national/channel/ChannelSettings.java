package dk.dpsd.national.channel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How cases are handed to the authority, as the installation says. */
@Dependent
public class ChannelSettings {

    @Inject
    @ConfigProperty(name = "dpsd.national.channel", defaultValue = "register")
    String channel = "register";

    @Inject
    @ConfigProperty(name = "dpsd.national.format", defaultValue = "dpsd")
    String format = "dpsd";

    @Inject
    @ConfigProperty(name = "dpsd.national.authority", defaultValue = "Styrelsen for Patientsikkerhed")
    String authority = "Styrelsen for Patientsikkerhed";

    @Inject
    @ConfigProperty(name = "dpsd.national.sender", defaultValue = "DPSD")
    String sender = "DPSD";

    @Inject
    @ConfigProperty(name = "dpsd.national.folder")
    Optional<String> folder = Optional.empty();

    @Inject
    @ConfigProperty(name = "dpsd.national.https.url")
    Optional<String> url = Optional.empty();

    @Inject
    @ConfigProperty(name = "dpsd.national.https.method", defaultValue = "POST")
    String method = "POST";

    @Inject
    @ConfigProperty(name = "dpsd.national.https.token")
    Optional<String> token = Optional.empty();

    @Inject
    @ConfigProperty(name = "dpsd.national.https.ca-file")
    Optional<String> authorities = Optional.empty();

    @Inject
    @ConfigProperty(name = "dpsd.national.https.timeout-seconds", defaultValue = "30")
    int timeoutSeconds = 30;

    /** The ways there are. */
    public enum Way {
        REGISTER,
        FOLDER,
        HTTPS
    }

    /** The way that is set; empty where what is set is none. */
    public Optional<Way> way() {
        return switch (channel) {
            case "register" -> Optional.of(Way.REGISTER);
            case "folder" -> folder.map(name -> Way.FOLDER);
            case "https" -> url.filter(ChannelSettings::isEncrypted).map(address -> Way.HTTPS);
            default -> Optional.empty();
        };
    }

    /** Nothing of a case goes over a wire in the clear. */
    private static boolean isEncrypted(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** What a case is written as; empty where what is set is no such thing. */
    Optional<CaseDocument> document() {
        return switch (format) {
            case "dpsd" -> Optional.of(new DpsdDocument(sender, authority));
            case "fhir" -> Optional.of(new AdverseEventDocument());
            default -> Optional.empty();
        };
    }

    /** Who gets the cases, by name. */
    public String authority() {
        return authority;
    }

    public String format() {
        return format;
    }

    public String channel() {
        return channel;
    }
}
