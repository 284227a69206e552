package dk.dpsd.deadline.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Which rounds of which day were made. Two nodes that make one at once: the second fails, with its mails. */
@Dependent
public class RoundStore {

    private final EntityManager em;

    @Inject
    public RoundStore(EntityManager em) {
        this.em = em;
    }

    /** Whether the round of that day is still to be made; then it is made in this transaction. */
    public boolean begin(String kind, LocalDate day) {
        List<?> made = em.createNativeQuery("select kind from deadline_round where kind = ?1 and round_day = ?2")
                .setParameter(1, kind)
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        if (!made.isEmpty()) {
            return false;
        }
        em.createNativeQuery("delete from deadline_round where kind = ?1 and round_day < ?2")
                .setParameter(1, kind)
                .setParameter(2, Date.valueOf(day))
                .executeUpdate();
        em.createNativeQuery("insert into deadline_round (kind, round_day) values (?1, ?2)")
                .setParameter(1, kind)
                .setParameter(2, Date.valueOf(day))
                .executeUpdate();
        return true;
    }
}
