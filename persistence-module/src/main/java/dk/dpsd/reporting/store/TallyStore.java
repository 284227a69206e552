package dk.dpsd.reporting.store;

import dk.dpsd.reporting.model.tally.Tally;
import dk.dpsd.reporting.model.tally.TallyPress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tallies and their presses. A tally is no case; its code is the whole right to it. */
@Dependent
public class TallyStore {

    private final EntityManager em;

    @Inject
    public TallyStore(EntityManager em) {
        this.em = em;
    }

    public void add(Tally tally) {
        em.persist(tally);
        em.flush();
    }

    public void add(TallyPress press) {
        em.persist(press);
        em.flush();
    }

    /** The tally of a code. */
    public Optional<Tally> find(String codeHash) {
        return em.createQuery("select t from Tally t where t.codeHash = :hash", Tally.class)
                .setParameter("hash", codeHash)
                .getResultStream()
                .findFirst();
    }

    /** The tally of a code, for one at a time: presses come one after the other, and none while it is being sent. */
    public Optional<Tally> lock(String codeHash) {
        Optional<Tally> found = find(codeHash);
        found.ifPresent(tally -> em.refresh(tally, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** How a subtype stands: all in all, and since a moment. */
    public record Standing(String subtype, long total, long since) {}

    public List<Standing> standings(long tallyId, Instant since) {
        return em.createQuery(
                        "select p.subtype, sum(p.step), sum(case when p.pressedAt >= :since then p.step else 0 end)"
                                + " from TallyPress p where p.tallyId = :tally group by p.subtype",
                        Object[].class)
                .setParameter("tally", tallyId)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Standing((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** How many presses it has. */
    public long presses(long tallyId) {
        return em.createQuery("select count(p) from TallyPress p where p.tallyId = :tally", Long.class)
                .setParameter("tally", tallyId)
                .getSingleResult();
    }

    public boolean isPressed(long tallyId, String key) {
        return em.createQuery(
                                "select count(p) from TallyPress p where p.tallyId = :tally and p.pressKey = :key",
                                Long.class)
                        .setParameter("tally", tallyId)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    /** Tallies that were begun before a moment, some at a time. */
    public List<Tally> begunBefore(Instant moment, int most) {
        return em.createQuery("select t from Tally t where t.begunAt < :moment order by t.id", Tally.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases a tally with all that was counted. */
    public void erase(Tally tally) {
        em.createQuery("delete from TallyPress p where p.tallyId = :tally")
                .setParameter("tally", tally.id())
                .executeUpdate();
        em.remove(tally);
        em.flush();
    }
}
