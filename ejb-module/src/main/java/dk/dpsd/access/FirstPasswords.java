package dk.dpsd.access;

import dk.dpsd.access.model.Credential;
import dk.dpsd.access.store.CredentialStore;
import dk.dpsd.seb.InitialPasswords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Keeps the password an administrator gave a new account. */
@Dependent
public class FirstPasswords implements InitialPasswords {

    private final CredentialStore credentials;

    @Inject
    public FirstPasswords(CredentialStore credentials) {
        this.credentials = credentials;
    }

    @Override
    public void set(long user, String password) {
        credentials.add(new Credential(user, Passwords.hash(password)));
    }
}
