package dk.dpsd.organisation.store;

import dk.dpsd.organisation.model.ImportOutcome;
import dk.dpsd.organisation.model.ImportTurn;
import dk.dpsd.organisation.model.RefusedUnit;
import dk.dpsd.organisation.model.SorImportRecord;
import dk.dpsd.organisation.model.UnitDifference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Import reports, and whose turn it is to import. */
@Dependent
public class SorImportStore {

    private final EntityManager em;

    @Inject
    public SorImportStore(EntityManager em) {
        this.em = em;
    }

    public SorImportRecord add(SorImportRecord record) {
        em.persist(record);
        em.flush();
        return record;
    }

    public Optional<SorImportRecord> find(long id) {
        return Optional.ofNullable(em.find(SorImportRecord.class, id));
    }

    public List<SorImportRecord> recent(int most) {
        return em.createQuery(
                        "select i from SorImportRecord i order by i.startedAt desc, i.id desc", SorImportRecord.class)
                .setMaxResults(most)
                .getResultList();
    }

    public void addRefused(List<RefusedUnit> batch) {
        batch.forEach(em::persist);
        em.flush();
        em.clear();
    }

    /** The refused rows behind a line, in the order of the file. */
    public List<RefusedUnit> refused(long importId, int afterLine, int most) {
        return em.createQuery(
                        "select r from RefusedUnit r where r.importId = :i and r.line > :line order by r.line",
                        RefusedUnit.class)
                .setParameter("i", importId)
                .setParameter("line", afterLine)
                .setMaxResults(most)
                .getResultList();
    }

    public void addDifferences(List<UnitDifference> batch) {
        batch.forEach(em::persist);
        em.flush();
        em.clear();
    }

    /** What the file would do, unit by unit, in the order of the report. */
    public List<UnitDifference> differences(long importId) {
        return em.createQuery(
                        "select d from UnitDifference d where d.importId = :i order by d.position",
                        UnitDifference.class)
                .setParameter("i", importId)
                .getResultList();
    }

    /**
     * Takes the turn, if nobody has it or its owner gave no sign of life for long. Imports that never ended and have no
     * turn any more are marked as failed.
     */
    public boolean takeTurn(long importId, Instant now) {
        int taken = em.createQuery("update ImportTurn t set t.importId = :i, t.aliveAt = :now"
                        + " where t.id = 1 and (t.importId is null or t.aliveAt < :lapsed)")
                .setParameter("i", importId)
                .setParameter("now", now)
                .setParameter("lapsed", now.minus(ImportTurn.LAPSES_AFTER))
                .executeUpdate();
        if (taken == 1) {
            em.createQuery("select i from SorImportRecord i where i.outcome = :r and i.id <> :i", SorImportRecord.class)
                    .setParameter("r", ImportOutcome.RUNNING)
                    .setParameter("i", importId)
                    .getResultList()
                    .forEach(lost -> lost.end(ImportOutcome.FAILED, "fault.interrupted", null, now));
        }
        return taken == 1;
    }

    /** A sign of life; false where the turn has gone to another import, so that this one must stop. */
    public boolean keepTurn(long importId, Instant now) {
        return em.createQuery("update ImportTurn t set t.aliveAt = :now where t.id = 1 and t.importId = :i")
                        .setParameter("now", now)
                        .setParameter("i", importId)
                        .executeUpdate()
                == 1;
    }

    public void giveTurnBack(long importId) {
        em.createQuery("update ImportTurn t set t.importId = null, t.aliveAt = null"
                        + " where t.id = 1 and t.importId = :i")
                .setParameter("i", importId)
                .executeUpdate();
    }
}
