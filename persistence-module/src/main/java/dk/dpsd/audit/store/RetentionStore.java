package dk.dpsd.audit.store;

import dk.dpsd.audit.model.AuditChange;
import dk.dpsd.audit.model.AuditEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * Forgets, in entries about no case, what no closing would ever forget (R-LOG-05): the addresses of visitors once they
 * are old, and personal values about accounts that are no more. The chains stay whole.
 */
@Dependent
public class RetentionStore {

    private final EntityManager em;

    @Inject
    public RetentionStore(EntityManager em) {
        this.em = em;
    }

    /**
     * Forgets some at a time.
     *
     * @param before older visitors' addresses go, about a case only once it ended: what came before its end went with it
     * @return how many values were forgotten; none when there is nothing left to forget
     */
    public int forget(Instant before, int most) {
        return addresses(before, most) + values(most);
    }

    private int addresses(Instant before, int most) {
        return (int) em.createQuery(
                        "select e from AuditEntry e where (e.caseId is null or e.caseId in"
                                + " (select c.id from IncidentCase c where c.ending.endedAt is not null))"
                                + " and e.actorId is null and e.at < :before"
                                + " and e.address.text is not null",
                        AuditEntry.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultStream()
                .filter(AuditEntry::eraseVisitor)
                .count();
    }

    private int values(int most) {
        return em.createQuery(
                        "select c from AuditChange c where c.entry.caseId is null and c.entry.account is not null"
                                + " and c.sensitivity <> dk.dpsd.shared.model.Sensitivity.HARMLESS"
                                + " and (c.before.text is not null or c.after.text is not null)"
                                + " and c.entry.account not in (select u.id from SebUser u)",
                        AuditChange.class)
                .setMaxResults(most)
                .getResultStream()
                .mapToInt(AuditChange::erase)
                .sum();
    }
}
