package dk.dpsd.access.store;

import dk.dpsd.access.model.SpentToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** What was used and must not be used again. */
@Dependent
public class SpentTokenStore {

    private final EntityManager em;

    @Inject
    public SpentTokenStore(EntityManager em) {
        this.em = em;
    }

    /** Whether it was used for the first time now. Of two at the same moment the database lets one through. */
    public boolean spend(SpentToken token) {
        if (em.find(SpentToken.class, token.digest()) != null) {
            return false;
        }
        em.persist(token);
        em.flush();
        return true;
    }

    /** Forgets what nobody would take any more. */
    public int forgetBefore(Instant now) {
        return em.createQuery("delete from SpentToken t where t.keptUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
