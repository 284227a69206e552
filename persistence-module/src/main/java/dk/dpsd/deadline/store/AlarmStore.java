package dk.dpsd.deadline.store;

import dk.dpsd.deadline.model.AlarmTold;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Who was told of which late case. Two nodes that tell the same at once: the second fails, with its mails. */
@Dependent
public class AlarmStore {

    private final EntityManager em;

    @Inject
    public AlarmStore(EntityManager em) {
        this.em = em;
    }

    public void add(AlarmTold told) {
        em.persist(told);
    }

    public void remove(AlarmTold told) {
        em.remove(told);
    }

    public void flush() {
        em.flush();
    }

    public List<AlarmTold> all() {
        return em.createQuery("select t from AlarmTold t order by t.account, t.caseId", AlarmTold.class)
                .getResultList();
    }
}
