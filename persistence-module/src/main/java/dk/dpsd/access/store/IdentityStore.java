package dk.dpsd.access.store;

import dk.dpsd.access.model.ExternalIdentity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Those an identity provider vouched for. */
@Dependent
public class IdentityStore {

    private final EntityManager em;

    @Inject
    public IdentityStore(EntityManager em) {
        this.em = em;
    }

    public ExternalIdentity add(ExternalIdentity identity) {
        em.persist(identity);
        em.flush();
        return identity;
    }

    public Optional<ExternalIdentity> find(long id) {
        return Optional.ofNullable(em.find(ExternalIdentity.class, id));
    }

    /** The identity, locked: what is asked for her and made for her comes one after the other. */
    public Optional<ExternalIdentity> lock(long id) {
        return Optional.ofNullable(em.find(ExternalIdentity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<ExternalIdentity> bySubject(String subject) {
        return em.createQuery("select i from ExternalIdentity i where i.subject = :subject", ExternalIdentity.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }
}
