package dk.dpsd.anonymisation.store;

import dk.dpsd.anonymisation.model.Decision;
import dk.dpsd.anonymisation.model.FileDecision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The decisions about a case that the caller has already reached through her scope. */
@Dependent
public class DecisionStore {

    private final EntityManager em;

    @Inject
    public DecisionStore(EntityManager em) {
        this.em = em;
    }

    /** In the order they were made. */
    public List<Decision> ofCase(long caseId) {
        return em.createQuery("select d from Decision d where d.caseId = :case order by d.id", Decision.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The decisions about files, in the order they were made. */
    public List<FileDecision> filesOfCase(long caseId) {
        return em.createQuery("select d from FileDecision d where d.caseId = :case order by d.id", FileDecision.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Keeps a decision in place of all that spoke of a part of the same place. */
    public void decide(long caseId, Decision decision) {
        forget(caseId, decision.textDigest(), decision.start(), decision.end());
        em.persist(decision);
    }

    /** Keeps a decision about a file in place of the one before. */
    public void decide(long caseId, FileDecision decision) {
        forgetFile(caseId, decision.fileDigest());
        em.persist(decision);
    }

    /** Takes back what was decided about any part of a place. Returns how many decisions that were. */
    public int forget(long caseId, String textDigest, int start, int end) {
        return em.createQuery("delete from Decision d where d.caseId = :case and d.textDigest = :text"
                        + " and d.start < :end and d.end > :start")
                .setParameter("case", caseId)
                .setParameter("text", textDigest)
                .setParameter("start", start)
                .setParameter("end", end)
                .executeUpdate();
    }

    /** Takes back what was decided about a file. */
    public void forgetFile(long caseId, String fileDigest) {
        em.createQuery("delete from FileDecision d where d.caseId = :case and d.fileDigest = :file")
                .setParameter("case", caseId)
                .setParameter("file", fileDigest)
                .executeUpdate();
    }

    /** The case ended and its texts are covered: where they were is nobody's business any more. */
    public int erase(long caseId) {
        int files = em.createQuery("delete from FileDecision d where d.caseId = :case")
                .setParameter("case", caseId)
                .executeUpdate();
        return files
                + em.createQuery("delete from Decision d where d.caseId = :case")
                        .setParameter("case", caseId)
                        .executeUpdate();
    }
}
