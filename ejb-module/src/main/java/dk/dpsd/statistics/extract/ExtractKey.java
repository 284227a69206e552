package dk.dpsd.statistics.extract;

import dk.dpsd.access.model.Secret;
import dk.dpsd.access.store.CredentialStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key extracts are encrypted with: a secret the installation made for itself, with the operator's own mixed in where there
 * is one, so that the database alone opens nothing.
 */
@Dependent
public class ExtractKey {

    private static final String NAME = "extract";

    private final CredentialStore secrets;
    private final String own;

    @Inject
    ExtractKey(CredentialStore secrets, @ConfigProperty(name = "dpsd.extract.secret") Optional<String> own) {
        this.secrets = secrets;
        this.own = own.orElse("");
    }

    ExtractCipher cipher() {
        String made = secrets.secret(NAME).orElseGet(this::make).value();
        return new ExtractCipher(HexFormat.of().parseHex(made), own);
    }

    private Secret make() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        Secret secret = new Secret(NAME, HexFormat.of().formatHex(bits));
        secrets.add(secret);
        return secret;
    }
}
