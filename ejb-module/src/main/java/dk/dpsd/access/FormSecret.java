package dk.dpsd.access;

import dk.dpsd.access.model.Secret;
import dk.dpsd.access.store.CredentialStore;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The key that signs public forms: made once for the installation, kept in its database, so that nodes and restarts agree. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FormSecret {

    private static final String NAME = "public-form";

    @Inject
    CredentialStore store;

    private volatile byte[] key;

    @Requires(Action.ENTER_SITE)
    public byte[] key() {
        if (key == null) {
            load();
        }
        return key.clone();
    }

    private synchronized void load() {
        if (key == null) {
            key = HexFormat.of()
                    .parseHex(store.secret(NAME).orElseGet(this::make).value());
        }
    }

    private Secret make() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        Secret secret = new Secret(NAME, HexFormat.of().formatHex(bits));
        store.add(secret);
        return secret;
    }
}
