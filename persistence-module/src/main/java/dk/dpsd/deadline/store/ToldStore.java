package dk.dpsd.deadline.store;

import dk.dpsd.deadline.model.LateTold;
import dk.dpsd.deadline.model.StageReached;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Who was reminded of what, and which late cases the superusers know of. Ids and days, nothing of a case. */
@Dependent
public class ToldStore {

    private final EntityManager em;

    @Inject
    public ToldStore(EntityManager em) {
        this.em = em;
    }

    public void add(Object told) {
        em.persist(told);
    }

    public void remove(Object told) {
        em.remove(told);
    }

    public void flush() {
        em.flush();
    }

    public List<StageReached> reminders() {
        return em.createQuery("select r from StageReached r order by r.caseId, r.handler, r.stage", StageReached.class)
                .getResultList();
    }

    public List<LateTold> late() {
        return em.createQuery("select l from LateTold l order by l.owner, l.caseId", LateTold.class)
                .getResultList();
    }
}
