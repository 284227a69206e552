package dk.dpsd.casework.store;

import dk.dpsd.casework.model.RecentChoice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The classifications people chose last; an account's own, and of no case. */
@Dependent
public class RecentChoiceStore {

    private final EntityManager em;

    @Inject
    public RecentChoiceStore(EntityManager em) {
        this.em = em;
    }

    /** Keeps a choice, or that it was made again. */
    public void keep(RecentChoice choice, Instant now) {
        RecentChoice known = em.find(RecentChoice.class, choice.key());
        if (known == null) {
            em.persist(choice);
            em.flush();
        } else {
            known.again(now);
        }
    }

    /** The choices of one account, the latest first. */
    public List<RecentChoice> of(long account) {
        return em.createQuery(
                        "select r from RecentChoice r where r.account = :account"
                                + " order by r.chosenAt desc, r.mainGroup, r.problem, r.process",
                        RecentChoice.class)
                .setParameter("account", account)
                .getResultList();
    }

    public void remove(RecentChoice choice) {
        em.remove(choice);
    }
}
