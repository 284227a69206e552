package dk.dpsd.seb.store;

import dk.dpsd.seb.model.RoleAssignment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Role rows that wait to reach the case system (R-SEB-07). */
@Dependent
public class DeliveryStore {

    private static final String WAITING =
            "select a.id from RoleAssignment a where a.deliveredAt is null and a.revokedAt is null";

    private final EntityManager em;

    @Inject
    public DeliveryStore(EntityManager em) {
        this.em = em;
    }

    /** Rows given before a moment. */
    public List<Long> givenBefore(Instant moment) {
        return em.createQuery(WAITING + " and a.givenAt < :moment order by a.id", Long.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Rows of the users of one organisation. */
    public List<Long> waitingOf(String cvr) {
        return em.createQuery(
                        WAITING + " and a.userId in (select u.id from SebUser u where u.cvr = :cvr) order by a.id",
                        Long.class)
                .setParameter("cvr", cvr)
                .getResultList();
    }

    /** Those of the rows that still wait once they are locked: another node may have been here. */
    public List<RoleAssignment> lock(List<Long> rows) {
        return rows.stream()
                .map(id -> em.find(RoleAssignment.class, id))
                .filter(Objects::nonNull)
                .filter(row -> {
                    em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
                    return row.isWaiting();
                })
                .toList();
    }
}
