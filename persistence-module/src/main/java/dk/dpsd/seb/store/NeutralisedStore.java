package dk.dpsd.seb.store;

import dk.dpsd.seb.model.Neutralised;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Forbidden combinations that were found in somebody's roles. */
@Dependent
public class NeutralisedStore {

    private final EntityManager em;

    @Inject
    public NeutralisedStore(EntityManager em) {
        this.em = em;
    }

    public boolean isKnown(long user, String combination) {
        return em.createQuery(
                                "select count(n) from Neutralised n where n.userId = :user and n.combination = :combination",
                                Long.class)
                        .setParameter("user", user)
                        .setParameter("combination", combination)
                        .getSingleResult()
                > 0;
    }

    public void add(Neutralised found) {
        em.persist(found);
        em.flush();
    }

    /** What was found among the users of an organisation, the newest first; some of it may be over. */
    public List<Neutralised> of(String cvr) {
        return em.createQuery(
                        "select n from Neutralised n where n.userId in (select u.id from SebUser u where u.cvr = :cvr)"
                                + " order by n.foundAt desc, n.id desc",
                        Neutralised.class)
                .setParameter("cvr", cvr)
                .getResultList();
    }
}
