package dk.dpsd.deadline.store;

import dk.dpsd.deadline.model.Round;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Which rounds of which day were made. Two nodes that make one at once: the second fails, with its mails. */
@Dependent
public class RoundStore {

    private final EntityManager em;

    @Inject
    public RoundStore(EntityManager em) {
        this.em = em;
    }

    /** Whether the round of that day is still to be made; then it is made in this transaction. */
    public boolean begin(Round.Kind kind, LocalDate day) {
        boolean made = !em.createQuery("select r from Round r where r.kind = :kind and r.day = :day", Round.class)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
        if (made) {
            return false;
        }
        em.createQuery("delete from Round r where r.kind = :kind and r.day < :day")
                .setParameter("kind", kind)
                .setParameter("day", day)
                .executeUpdate();
        em.persist(new Round(kind, day));
        em.flush();
        return true;
    }
}
