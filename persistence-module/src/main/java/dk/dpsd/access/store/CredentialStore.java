package dk.dpsd.access.store;

import dk.dpsd.access.model.Credential;
import dk.dpsd.access.model.Secret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Passwords and the installation's own secrets. */
@Dependent
public class CredentialStore {

    private final EntityManager em;

    @Inject
    public CredentialStore(EntityManager em) {
        this.em = em;
    }

    public void add(Credential credential) {
        em.persist(credential);
    }

    /** The credential, locked: tries at one account come one after the other, so that none escapes the count. */
    public Optional<Credential> lock(long userId) {
        return Optional.ofNullable(em.find(Credential.class, userId, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Secret> secret(String name) {
        return Optional.ofNullable(em.find(Secret.class, name));
    }

    public void add(Secret secret) {
        em.persist(secret);
        em.flush();
    }
}
